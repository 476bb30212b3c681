package org.sheqia.tenantconfig;

/**
 * One criterion of an evaluation.
 *
 * @param name   shown name
 * @param weight points out of 100
 * @param evidence what shows it; null where the file says nothing
 */
public record Criterion(Text name, int weight, Text evidence) {
}
