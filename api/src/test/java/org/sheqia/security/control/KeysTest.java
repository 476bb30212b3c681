package org.sheqia.security.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheqia.security.control.Keys.Purpose;

class KeysTest {

    private static final HexFormat HEX = HexFormat.of();

    private final Keys keys = Keys.of(Base64.getEncoder().encodeToString(new byte[32]));

    @Test
    void keys_are_derived_as_rfc_5869_says() {
        byte[] key = HEX.parseHex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");

        assertThat(HEX.formatHex(Keys.expand(key, HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"))))
                .isEqualTo("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
    }

    @Test
    void each_purpose_has_a_key_of_its_own() {
        Set<String> all = new HashSet<>();
        Arrays.stream(Purpose.values()).forEach(purpose -> all.add(HEX.formatHex(keys.of(purpose))));
        all.add(HEX.formatHex(keys.master()));

        assertThat(all).hasSize(Purpose.values().length + 1);
    }

    @Test
    void words_that_are_joined_otherwise_have_another_hash() {
        assertThat(keys.hash(Purpose.BIDDER, "ab", "c")).isNotEqualTo(keys.hash(Purpose.BIDDER, "a", "bc"));
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> Keys.of(Base64.getEncoder().encodeToString(new byte[16]))).hasMessageContaining("32 bytes");
    }
}
