/** Credit over HTTP: accounts to look at, documents to post, terms to set. */
@NullMarked
package io.countersign.credit.web;

import org.jspecify.annotations.NullMarked;
