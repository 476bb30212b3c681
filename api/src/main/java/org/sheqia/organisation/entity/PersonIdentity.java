package org.sheqia.organisation.entity;

/**
 * Which person an official has seen the papers of: a keyed hash of the number, which says nothing but whether two are one
 * person, and its last four characters. The number itself is not kept (个人信息保护法 第6条).
 */
public record PersonIdentity(String hash, String lastFour) {
}
