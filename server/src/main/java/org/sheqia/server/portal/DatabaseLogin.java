package org.sheqia.server.portal;

/**
 * Where the database is and who asks.
 *
 * @param userSetting     the environment variable that named the user, for messages
 * @param passwordSetting the environment variable that gave the password, for messages
 */
record DatabaseLogin(String url, String user, String password, String userSetting, String passwordSetting) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
