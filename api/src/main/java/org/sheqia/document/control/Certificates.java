package org.sheqia.document.control;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.sheqia.document.entity.Signatory;

/** X.509 certificates of the portal's own authority and of those whom it certifies. */
final class Certificates {

    /** Wide, since the demonstration's clock moves; a time stamp says when it really was. */
    private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2050-01-01T00:00:00Z"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private Certificates() {
    }

    static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static X509Certificate authority(KeyPair pair) {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, "Sheqia 社洽通")
                .addRDN(BCStyle.CN, "Sheqia signing authority").build();
        return certificate(name, name, UNTIL, pair.getPublic(), pair.getPublic(), pair.getPrivate(), true);
    }

    static X509Certificate issued(Signatory who, PublicKey key, X509Certificate issuer, PrivateKey issuerKey) {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, who.party()).addRDN(BCStyle.CN, who.name())
                .addRDN(BCStyle.UID, who.sub()).build();
        X500Name by = X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded());
        return certificate(name, by, issuer.getNotAfter(), key, issuer.getPublicKey(), issuerKey, false);
    }

    private static X509Certificate certificate(X500Name name, X500Name issuer, Date until, PublicKey key, PublicKey issuerKey,
            PrivateKey signingKey, boolean authority) {
        try {
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(120, RANDOM).setBit(119),
                    FROM, until, name, key);
            builder.addExtension(Extension.basicConstraints, true, authority ? new BasicConstraints(0) : new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
            builder.addExtension(Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuerKey));
            String algorithm = signingKey.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder(algorithm).build(signingKey)));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
