// Tells the page that framed us what the identity provider answered (keycloak-js, silent check-sso).
parent.postMessage(location.href, location.origin);
