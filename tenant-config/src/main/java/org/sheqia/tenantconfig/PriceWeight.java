package org.sheqia.tenantconfig;

/**
 * The share of the price in the score, in percent.
 *
 * @param preset what a new project starts with
 * @param min    the lowest allowed
 * @param max    the highest allowed
 * @param source the law and article, or {@code custom}
 */
public record PriceWeight(int preset, int min, int max, String source) {
}
