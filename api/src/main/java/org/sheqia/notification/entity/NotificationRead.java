package org.sheqia.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A person has read a notification. */
@Entity
@Table(name = "notification_read")
@IdClass(NotificationRead.Key.class)
public class NotificationRead {

    @Id
    private String sub;

    @Id
    @Column(name = "notification_id")
    private String notificationId;

    @Column(name = "read_at")
    private Instant readAt;

    protected NotificationRead() {
    }

    public NotificationRead(String sub, String notificationId, Instant readAt) {
        this.sub = sub;
        this.notificationId = notificationId;
        this.readAt = readAt;
    }

    /** Who, what. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String sub;
        private String notificationId;

        public Key() {
        }

        public Key(String sub, String notificationId) {
            this.sub = sub;
            this.notificationId = notificationId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.sub.equals(sub) && key.notificationId.equals(notificationId);
        }

        @Override
        public int hashCode() {
            return sub.hashCode() * 31 + notificationId.hashCode();
        }
    }
}
