package io.countersign.web;

import java.util.Set;

/**
 * One entry of the menu on top of every page. A module that has a page declares one as a bean.
 *
 * @param order      smaller stands further left
 * @param href       where it leads, from the root of the server
 * @param messageKey its label in the message bundles
 * @param roles      keys of the roles that see it; empty means everybody who is signed in
 */
public record NavigationItem(int order, String href, String messageKey, Set<String> roles) {

    public NavigationItem {
        roles = Set.copyOf(roles);
    }

    boolean isFor(Set<String> held) {
        return roles.isEmpty() || roles.stream().anyMatch(held::contains);
    }
}
