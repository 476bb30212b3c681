package org.sheqia.money.entity;

/** 大写金额: an amount in the numerals of cheques and contracts, which nobody can alter by a stroke. */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private ChineseAmount() {
    }

    /** @param amount not negative */
    public static String of(Money amount) {
        long cents = amount.toBigDecimal().movePointRight(2).longValueExact();
        long yuan = cents / 100;
        int jiao = (int) (cents / 10 % 10);
        int fen = (int) (cents % 10);
        StringBuilder text = new StringBuilder(yuan == 0 && cents > 0 ? "" : whole(yuan) + "元");
        if (jiao == 0 && fen == 0) {
            return text.append("整").toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append("角");
        } else if (yuan > 0) {
            text.append("零");
        }
        return fen > 0 ? text.append(DIGITS.charAt(fen)).append("分").toString() : text.append("整").toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = Long.toString(yuan).length() - 1; place >= 0; place--) {
            int digit = (int) (yuan / (long) Math.pow(10, place) % 10);
            if (digit > 0) {
                text.append(gap && !text.isEmpty() ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
            }
            gap = digit == 0;
            if (place % 4 == 0 && yuan / (long) Math.pow(10, place) % 10_000 > 0) {
                text.append(GROUPS[place / 4]);
            }
        }
        return text.toString();
    }
}
