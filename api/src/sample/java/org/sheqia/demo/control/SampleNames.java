package org.sheqia.demo.control;

import java.time.LocalDate;
import java.util.List;
import org.sheqia.organisation.entity.CreditCode;
import org.sheqia.organisation.entity.IdentityNumber;
import org.sheqia.organisation.entity.OrganisationKind;
import org.sheqia.organisation.entity.OrganisationProfile;

/** Made-up organisations of the sample fair, believable and always the same. */
final class SampleNames {

    private static final List<String> PLACES = List.of("桂城", "九江", "西樵", "丹灶", "狮山", "大沥", "里水", "南海");
    private static final List<String> FIELDS = List.of("居家养老", "青少年服务", "家庭服务", "助残服务", "社区营造", "新市民服务", "妇女儿童",
            "社区矫正与禁毒", "文化体育", "社会组织发展");
    private static final List<String> WORDS = List.of("启创", "同心", "和谐", "春晖", "乐善", "益家", "关爱", "晨曦", "阳光", "德行", "众益", "友邻");
    private static final List<String> SURNAMES = List.of("陈", "李", "黄", "梁", "何", "区", "关", "麦", "罗", "潘", "谭", "邓");

    private SampleNames() {
    }

    /** The sample organisation of that place in the register, from 0. */
    static Sample organisation(int i, OrganisationKind kind) {
        String field = FIELDS.get(i % FIELDS.size());
        String place = PLACES.get(i / FIELDS.size() % PLACES.size());
        String word = WORDS.get(i / 7 % WORDS.size());
        String name = switch (kind) {
            case ASSOCIATION -> place + word + "志愿服务协会" + ordinal(i);
            case PRIVATE_NON_ENTERPRISE -> place + word + "社会工作服务中心" + ordinal(i);
            case FOUNDATION -> place + word + "公益慈善基金会" + ordinal(i);
            case RECORDED -> place + word + "社区互助会" + ordinal(i);
        };
        String code = switch (kind) {
            case ASSOCIATION -> CreditCode.complete("51440605", "50%06d".formatted(100_000 + i));
            case PRIVATE_NON_ENTERPRISE -> CreditCode.complete("52440605", "MJ%06d".formatted(100_000 + i));
            case FOUNDATION -> CreditCode.complete("53440605", "MJ%06d".formatted(700_000 + i));
            case RECORDED -> "BA440605%010d".formatted(i);
        };
        return new Sample(code, kind, new OrganisationProfile("南海区" + name, person(i), person(i + 5) + i, person(i + 3),
                "0757-8633%04d".formatted(i % 10_000), "office%d@sample.sheqia.org".formatted(i), "佛山市南海区" + place, List.of(field),
                "示例数据：从事" + field + "的社会组织。", i % 4 == 0 ? "3A" : i % 9 == 0 ? "5A" : null,
                i % 4 == 0 || i % 9 == 0 ? LocalDate.of(2029, 12, 31) : null, List.of()));
    }

    /** A number that nobody has, of the legal representative (1) or the controlling person (2) of that organisation. */
    static String identityNumber(int i, OrganisationKind kind, int who) {
        String digits = "44060519%02d0101%03d".formatted(60 + 2 * kind.ordinal() + who, i % 1000);
        return digits + IdentityNumber.check(digits);
    }

    private static String person(int i) {
        return SURNAMES.get(i % SURNAMES.size()) + WORDS.get(i / 3 % WORDS.size()).charAt(0);
    }

    private static String ordinal(int i) {
        return "（" + (i + 1) + "）";
    }

    /** An organisation to be registered. */
    record Sample(String creditCode, OrganisationKind kind, OrganisationProfile profile) {
    }
}
