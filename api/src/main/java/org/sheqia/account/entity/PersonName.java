package org.sheqia.account.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.sheqia.problem.entity.Rejected;

/**
 * A person's name as it stands in records and signatures, written one way: 陈 伟 and 陈　伟 are 陈伟, Anna Li keeps its
 * space, 古丽米热·艾比布力 keeps its point. Two of one name are equal; whether they are one person, a name never tells.
 *
 * @param whole 1 to 60 characters, rare ones too
 */
public record PersonName(String whole) {

    private static final int MOST = 60;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern POINTS = Pattern.compile(" ?[·・‧•∙⋅] ?");
    private static final Pattern BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=\\p{IsIdeographic}) (?=\\p{IsIdeographic})");
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{M}\\p{Co} ·.'’-]+");

    /**
     * @param field where it was typed
     * @throws Rejected {@code person-name}: empty, longer than 60 characters, or with signs that no name has
     */
    public static PersonName of(String field, String typed) {
        String name = written(typed);
        if (UNSEEN.matcher(typed).find() || !NAME.matcher(name).matches() || name.codePointCount(0, name.length()) > MOST) {
            throw Rejected.field(field, "person-name");
        }
        return new PersonName(name);
    }

    /** Any name in the one way in which two of them are compared: what nobody sees makes no difference. */
    public static String written(String typed) {
        String name = SPACES.matcher(UNSEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("")).replaceAll(" ").strip();
        return BETWEEN_IDEOGRAPHS.matcher(POINTS.matcher(name).replaceAll("·")).replaceAll("");
    }
}
