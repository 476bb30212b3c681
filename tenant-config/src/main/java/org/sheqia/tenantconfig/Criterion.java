package org.sheqia.tenantconfig;

/**
 * One criterion of an evaluation.
 *
 * @param name   shown name
 * @param weight points out of 100
 */
public record Criterion(Text name, int weight) {
}
