package org.sheqia.tenancy.control;

import com.mysql.cj.jdbc.MysqlDataSource;
import javax.sql.DataSource;

/** The database without a pool, for who has another patience than requests, or must not wait for a place among them. */
final class BesidePools {

    private BesidePools() {
    }

    /** @param options of the driver, which count instead of the address's own */
    static DataSource login(String url, String user, String password, String options) {
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl(url + (url.contains("?") ? '&' : '?') + options);
        database.setUser(user);
        database.setPassword(password);
        return database;
    }
}
