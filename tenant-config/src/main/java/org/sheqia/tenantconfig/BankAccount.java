package org.sheqia.tenantconfig;

/**
 * The bank account of a tenant to which foundations pay, as its finance office has given it.
 *
 * @param name   whose account it is, as the bank has it
 * @param bank   the bank with its branch
 * @param number digits
 */
public record BankAccount(String name, String bank, String number) {
}
