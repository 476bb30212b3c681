package org.sheqia.tenantconfig;

import java.util.List;

/** Invented names, common in Guangdong. The same account always gets the same one, whatever other tenants there are. */
final class PersonNames {

    private static final List<String> FAMILY = List.of("陈", "李", "黄", "梁", "何", "林", "区", "关", "罗", "冯", "麦", "谭",
            "潘", "叶", "邓", "杜", "吴", "周", "霍", "简", "劳", "邝", "卢", "曾", "苏", "钟", "程", "莫", "欧阳");
    private static final List<String> GIVEN = List.of("志强", "婉仪", "家明", "嘉欣", "伟杰", "丽华", "国栋", "美玲", "俊贤",
            "淑芬", "永康", "晓彤", "文辉", "雪莹", "建业", "佩珊", "启明", "慧敏", "子健", "月娥", "浩然", "咏诗", "锦荣", "敏仪",
            "泽宇", "秀兰", "景行", "思远", "绮雯", "耀邦", "静怡");

    private PersonNames() {
    }

    static DemoAccount account(String username) {
        int number = Math.floorMod(username.hashCode() * 31, FAMILY.size() * GIVEN.size());
        return new DemoAccount(username, FAMILY.get(number % FAMILY.size()), GIVEN.get(number / FAMILY.size()));
    }
}
