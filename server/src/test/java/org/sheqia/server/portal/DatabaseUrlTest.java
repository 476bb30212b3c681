package org.sheqia.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The driver's options that pay are added; the operator's own stay. */
class DatabaseUrlTest {

    @Test
    void optionsAreAddedToAPlainAddress() {
        assertThat(DatabaseUrl.withOptions("jdbc:mysql://db/sheqia")).startsWith("jdbc:mysql://db/sheqia?useServerPrepStmts=true&")
                .contains("&rewriteBatchedStatements=true", "&useLocalSessionState=true", "&prepStmtCacheSqlLimit=8192", "&connectionTimeZone=UTC", "&connectTimeout=3000", "&socketTimeout=30000",
                        "&sessionVariables=innodb_lock_wait_timeout=20");
    }

    @Test
    void anOptionThatTheOperatorChoseIsNotChanged() {
        assertThat(DatabaseUrl.withOptions("jdbc:mysql://db/sheqia?sslMode=REQUIRED&useServerPrepStmts=false"))
                .contains("?sslMode=REQUIRED&useServerPrepStmts=false&").doesNotContain("useServerPrepStmts=true");
    }

    @Test
    void sessionVariablesThatTheOperatorChoseAreSetToo() {
        assertThat(DatabaseUrl.withOptions("jdbc:mysql://db/sheqia?sessionVariables=sql_mode='ANSI'&sslMode=REQUIRED"))
                .contains("?sessionVariables=sql_mode='ANSI',innodb_lock_wait_timeout=20&sslMode=REQUIRED&").containsOnlyOnce("sessionVariables=");
        assertThat(DatabaseUrl.withOptions("jdbc:mysql://db/sheqia?sessionVariables=innodb_lock_wait_timeout=5"))
                .contains("?sessionVariables=innodb_lock_wait_timeout=5&").containsOnlyOnce("innodb_lock_wait_timeout");
    }
}
