package org.sheqia.bid.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.bid.control.Sealing.NotOpened;
import org.sheqia.security.control.Keys;

/** What is sealed opens where it was put, and nowhere else. */
class SealingTest {

    private final Sealing sealing = Sealing.with(Keys.of(Base64.getEncoder().encodeToString(new byte[32])));
    private final String key = sealing.newKey();

    @Test
    void an_envelope_opens_in_its_own_bid_and_edition_only() {
        String sealed = sealing.sealText(key, Label.envelope("bid-1", 2), "offer");

        assertThat(sealing.openText(key, Label.envelope("bid-1", 2), sealed)).isEqualTo("offer");
        for (Label elsewhere : List.of(Label.envelope("bid-2", 2), Label.envelope("bid-1", 1), Label.envelope("bid-1", 3), Label.draft("bid-1"),
                Label.trace("bid-1", 2), Label.document("bid-1", "2"))) {
            assertThatThrownBy(() -> sealing.openText(key, elsewhere, sealed)).as(elsewhere.text()).isInstanceOf(NotOpened.class);
        }
    }

    @Test
    void a_document_is_none_of_another_bid_and_no_other_one_of_its_own() {
        byte[] sealed = sealing.seal(key, Label.document("bid-1", "file-1"), new byte[] {1, 2, 3});

        assertThat(sealing.open(key, Label.document("bid-1", "file-1"), sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> sealing.open(key, Label.document("bid-2", "file-1"), sealed)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> sealing.open(key, Label.document("bid-1", "file-2"), sealed)).isInstanceOf(NotOpened.class);
    }

    @Test
    void another_projects_key_opens_nothing_nor_is_anything_changed_unseen() {
        String sealed = sealing.sealText(key, Label.draft("bid-1"), "offer");
        String changed = sealed.substring(0, 40) + (sealed.charAt(40) == 'A' ? 'B' : 'A') + sealed.substring(41);

        assertThatThrownBy(() -> sealing.openText(sealing.newKey(), Label.draft("bid-1"), sealed)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> sealing.openText(key, Label.draft("bid-1"), changed)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> sealing.openText(key, Label.draft("bid-1"), "no base64!")).isInstanceOf(NotOpened.class);
    }

    @Test
    void a_list_of_bids_belongs_to_its_owner() {
        String sealed = sealing.sealList("owner-1", "[]");

        assertThat(sealing.openList("owner-1", sealed)).isEqualTo("[]");
        assertThatThrownBy(() -> sealing.openList("owner-2", sealed)).isInstanceOf(NotOpened.class);
    }

    @Test
    void texts_of_a_few_words_and_of_a_thousand_are_equally_long() {
        assertThat(lengthOf("a")).isEqualTo(lengthOf("字".repeat(1000))).isEqualTo(lengthOf("a".repeat(Sealing.STEP - 1)));
        assertThat(lengthOf("a".repeat(Sealing.STEP)) - lengthOf("a")).isEqualTo(Sealing.STEP);
    }

    @Test
    void a_bidder_is_called_otherwise_in_each_project() {
        assertThat(sealing.bidderSeal("project-1", "52440605MJ0000001A")).isNotEqualTo(sealing.bidderSeal("project-2", "52440605MJ0000001A"))
                .isEqualTo(sealing.bidderSeal("project-1", "52440605MJ0000001A")).isNotEqualTo(sealing.ownerSeal("52440605MJ0000001A"));
    }

    private int lengthOf(String text) {
        return Base64.getDecoder().decode(sealing.sealText(key, Label.draft("bid-1"), text)).length;
    }
}
