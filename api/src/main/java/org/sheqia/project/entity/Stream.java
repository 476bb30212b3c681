package org.sheqia.project.entity;

import java.util.Arrays;
import java.util.Optional;

/** 项目类别: the streams of the fair. */
public enum Stream {
    CORE_WORK("围绕政府或职能部门中心工作"),
    DEPARTMENT_PROBLEM("部门工作难题"),
    SOCIAL_HOTSPOT("社会热点难点问题"),
    SECTOR_DEVELOPMENT("行业发展"),
    SPECIAL_FIELD("社会服务专项领域发展"),
    REGULAR("常规性项目");

    private final String chinese;

    Stream(String chinese) {
        this.chinese = chinese;
    }

    /** The name in project lists. */
    public String chinese() {
        return chinese;
    }

    /** The stream that a project list calls by this name or by its code. */
    public static Optional<Stream> named(String name) {
        return Arrays.stream(values()).filter(s -> s.chinese.equals(name) || s.name().equals(name)).findFirst();
    }
}
