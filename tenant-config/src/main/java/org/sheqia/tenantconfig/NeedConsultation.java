package org.sheqia.tenantconfig;

/**
 * 征求意见: what is bought for the public is put before it first.
 *
 * @param article the law and article that asks for it
 * @param open    how long everybody may answer, at least; the law says no number of days
 */
public record NeedConsultation(String article, Period open) {
}
