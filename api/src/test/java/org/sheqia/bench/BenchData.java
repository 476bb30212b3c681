package org.sheqia.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.sheqia.search.control.FillTerms;
import org.sheqia.testing.Database;

/** As many projects and organisations as a province has, put into the tables by the database itself. */
final class BenchData {

    static final int PROJECTS = Integer.getInteger("bench.projects", 100_000);
    static final int ORGANISATIONS = Integer.getInteger("bench.organisations", 200_000);

    /** A title's word that one project in ten thousand has. */
    static final String RARE = "鹮雉";

    private static final String TITLE = """
            concat(elt(1 + mod(seq, 8), '桂城', '九江', '西樵', '丹灶', '狮山', '大沥', '里水', '南海'),
              elt(1 + mod(seq div 8, 10), '居家养老', '青少年成长', '家庭支持', '助残', '社区营造', '新市民融入', '妇女儿童', '社区矫正', '文化体育', '组织发展'),
              elt(1 + mod(seq div 80, 7), '启创', '同心', '和谐', '春晖', '乐善', '益家', '晨曦'), if(mod(seq, 10000) = 7, '鹮雉', ''), '服务项目', seq)""";

    private BenchData() {
    }

    static void fill() throws SQLException {
        Database.update("""
                insert into project (id, tenant_id, version, season, number, status, content, title, stream, field, area,
                  procedure_code, budget_ceiling, bid_deadline, published_at, edition, drafters, changed_at)
                select concat(lpad(hex(seq), 8, '0'), '-0000-7000-8000-000000000000'), concat('bench', lpad(mod(seq, 200), 3, '0')), 1, '2026',
                  concat('2026-bench', lpad(mod(seq, 200), 3, '0'), '-', seq div 200), if(mod(seq, 3) = 0, 'PUBLISHED', 'PERFORMING'),
                  repeat('内容', 400), %s,
                  elt(1 + mod(crc32(seq), 6), 'CORE_WORK', 'DEPARTMENT_PROBLEM', 'SOCIAL_HOTSPOT', 'SECTOR_DEVELOPMENT', 'SPECIAL_FIELD', 'REGULAR'),
                  elt(1 + mod(crc32(seq + 1), 10), '居家养老', '青少年服务', '家庭服务', '助残服务', '社区营造', '新市民服务', '妇女儿童', '社区矫正', '文化体育', '组织发展'),
                  concat('社区', mod(seq, 300)), elt(1 + mod(crc32(seq + 2), 3), 'fair-selection', 'open-tender', 'competitive-consultation'),
                  10000 + mod(crc32(seq), 990000), timestampadd(second, mod(crc32(seq), 20000000), '2026-01-01'),
                  timestampadd(second, seq * 60, '2025-09-01'), 1, '', timestampadd(second, seq * 60, '2025-09-01')
                from seq_1_to_%d""".formatted(TITLE, PROJECTS));
        Database.update("""
                insert into organisation (credit_code, name, kind, legal_representative, controlling_person, contact, phone,
                  email, address, fields, introduction, registered_at, registered_by, documents, version)
                select concat('BA', lpad(seq, 16, '0')), %s, elt(1 + mod(crc32(seq), 3), 'ASSOCIATION', 'PRIVATE_NON_ENTERPRISE', 'RECORDED'),
                  '陈某', '陈某', '李社工', '0757-86330000', 'office@example.org', '佛山市南海区', '居家养老',
                  '示例', '2026-01-01', 'bench', '[]', 1 from seq_1_to_%d""".formatted(TITLE.replace("服务项目", "服务中心"), ORGANISATIONS));
        try (Connection connection = Database.connect()) {
            FillTerms.fill(connection);
        }
        Database.column("analyze table project, project_term, organisation, organisation_term");
    }
}
