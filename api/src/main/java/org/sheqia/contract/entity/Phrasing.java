package org.sheqia.contract.entity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sheqia.tenantconfig.ContractTemplate.Wording;
import org.sheqia.tenantconfig.Text;

/** How a document in one language says names, days and sums. */
final class Phrasing {

    private final boolean chinese;

    Phrasing(Wording wording) {
        chinese = wording.language().startsWith("zh");
    }

    String text(Text text) {
        return chinese ? text.zh() : text.en();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "d MMMM yyyy", Locale.ENGLISH).format(day);
    }
}
