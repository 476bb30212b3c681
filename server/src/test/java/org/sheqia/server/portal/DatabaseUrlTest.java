package org.sheqia.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The driver's options that pay are added; the operator's own stay. */
class DatabaseUrlTest {

    @Test
    void optionsAreAddedToAPlainAddress() {
        assertThat(DatabaseUrl.withOptions("jdbc:mysql://db/sheqia")).startsWith("jdbc:mysql://db/sheqia?useServerPrepStmts=true&")
                .contains("&rewriteBatchedStatements=true", "&useLocalSessionState=true", "&prepStmtCacheSqlLimit=8192", "&connectionTimeZone=UTC", "&connectTimeout=3000", "&socketTimeout=30000");
    }

    @Test
    void anOptionThatTheOperatorChoseIsNotChanged() {
        assertThat(DatabaseUrl.withOptions("jdbc:mysql://db/sheqia?sslMode=REQUIRED&useServerPrepStmts=false"))
                .contains("?sslMode=REQUIRED&useServerPrepStmts=false&").doesNotContain("useServerPrepStmts=true");
    }
}
