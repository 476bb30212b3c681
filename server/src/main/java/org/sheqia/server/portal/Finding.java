package org.sheqia.server.portal;

/**
 * What a look at something that the portal needs has found.
 *
 * @param line   for the operator
 * @param passes whether it may be there a little later, as it is set: worth waiting for
 */
record Finding(String line, boolean passes) {
}
