//! Protected connections, by rustls.

use std::path::Path;
use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::address::Protection;
use super::failure::{Failure, Sql};

/// What makes protected connections; `roots` is a file of certificates in PEM, else the
/// system's are trusted.
pub(super) fn connector(protection: Protection, roots: Option<&Path>) -> Sql<MakeRustlsConnect> {
    let provider = Arc::new(ring::default_provider());
    let trusted = match protection {
        Protection::VerifyCa | Protection::VerifyFull => Some(trusted(roots, &provider)?),
        _ => None,
    };
    let check = Check {
        trusted,
        any_host: protection != Protection::VerifyFull,
        provider: provider.clone(),
    };
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| unusable(&error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(check))
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

fn unusable(error: &dyn std::fmt::Display) -> Failure {
    Failure::unusable(
        format!("no protected connection can be made: {error}"),
        "name a file of certificates in PEM with sslrootcert, or see to those of the system",
    )
}

/// What checks certificates against the authorities that are trusted.
fn trusted(roots: Option<&Path>, provider: &Arc<CryptoProvider>) -> Sql<Arc<WebPkiServerVerifier>> {
    let mut store = RootCertStore::empty();
    match roots {
        Some(path) => {
            let in_file =
                |error: &dyn std::fmt::Display| unusable(&format!("{}: {error}", path.display()));
            let certificates = CertificateDer::pem_file_iter(path).map_err(|e| in_file(&e))?;
            for certificate in certificates {
                let certificate = certificate.map_err(|error| in_file(&error))?;
                store.add(certificate).map_err(|error| in_file(&error))?;
            }
        }
        None => {
            let native = rustls_native_certs::load_native_certs();
            store.add_parsable_certificates(native.certs);
        }
    }
    WebPkiServerVerifier::builder_with_provider(Arc::new(store), provider.clone())
        .build()
        .map_err(|error| unusable(&error))
}

/// Checks what a server shows, as far as the connection is to be protected.
#[derive(Debug)]
struct Check {
    /// None: whoever answers is believed, as `sslmode=require` says.
    trusted: Option<Arc<WebPkiServerVerifier>>,
    /// A certificate may be made out to another host.
    any_host: bool,
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Check {
    fn verify_server_cert(
        &self,
        certificate: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        host: &ServerName<'_>,
        stapled: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let Some(trusted) = &self.trusted else {
            return Ok(ServerCertVerified::assertion());
        };
        match trusted.verify_server_cert(certificate, intermediates, host, stapled, now) {
            // The host is looked at last: everything else was as it should be.
            Err(Error::InvalidCertificate(
                CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
            )) if self.any_host => Ok(ServerCertVerified::assertion()),
            other => other,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.provider.signature_verification_algorithms;
        verify_tls12_signature(message, certificate, signed, known)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let known = &self.provider.signature_verification_algorithms;
        verify_tls13_signature(message, certificate, signed, known)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        let known = &self.provider.signature_verification_algorithms;
        known.supported_schemes()
    }
}
