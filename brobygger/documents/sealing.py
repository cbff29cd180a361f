"""The seal: a PAdES signature by the municipality's certificate, in a hidden widget.

An invisible printable widget would break PDF/UA (decisions, "Documents"). ``SEAL_CERTIFICATE``
names a PKCS#12 file and ``SEAL_PASSWORD`` its password; without them development and demo seal
with a certificate they make themselves, and production refuses to seal.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.fields import InvisSigSettings, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.validation import SignatureCoverageLevel, validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

NAME = "Segl"
OWN_CERTIFICATE = "seal-made-here.p12"
HIDDEN = InvisSigSettings(set_print_flag=False, set_hidden_flag=True)

logging.getLogger("pyhanko").setLevel(logging.ERROR)


class Unsealed(Exception):
    """A PDF whose seal does not hold; the text says why."""


def seal(pdf: bytes, reason: str) -> bytes:
    """The same PDF, sealed."""
    metadata = PdfSignatureMetadata(
        field_name=NAME, md_algorithm="sha256", reason=reason, subfilter=SigSeedSubFilter.PADES
    )
    field = SigFieldSpec(NAME, invis_sig_settings=HIDDEN)
    signer = PdfSigner(metadata, _signer(str(_certificate())), new_field_spec=field)
    sealed: BytesIO = signer.sign_pdf(IncrementalPdfFileWriter(BytesIO(pdf)))
    return sealed.getvalue()


def check(pdf: bytes) -> None:
    """Raise Unsealed unless the whole file stands under an unbroken seal of our certificate."""
    try:
        signatures = PdfFileReader(BytesIO(pdf)).embedded_signatures
    except (PdfError, ValueError) as error:
        raise Unsealed("not a readable PDF") from error
    if len(signatures) != 1:
        raise Unsealed(f"{len(signatures)} signatures instead of one")
    seal = signatures[0]
    status = validate_pdf_signature(seal, ValidationContext(trust_roots=[], allow_fetching=False))
    if not (status.intact and status.valid):
        raise Unsealed("the content was changed after sealing")
    if status.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        raise Unsealed("something was added after sealing")
    if seal.signer_cert.dump() not in _ours():
        raise Unsealed("sealed by another certificate")


@cache
def _signer(path: str) -> SimpleSigner:
    password = settings.SEAL_PASSWORD.encode()
    load: Callable[..., SimpleSigner | None] = SimpleSigner.load_pkcs12
    signer = load(path, passphrase=password or None)
    if signer is None or signer.signing_cert is None:
        raise ImproperlyConfigured("SEAL_CERTIFICATE cannot be opened with SEAL_PASSWORD")
    return signer


def _ours() -> set[bytes]:
    """Our certificate, and the earlier ones kept beside it in the same file.

    What they sealed stays sealed when they have run out, so their dates are not asked about.
    """
    signer = _signer(str(_certificate()))
    return {one.dump() for one in (signer.signing_cert, *signer.cert_registry)}


def _certificate() -> Path:
    if settings.SEAL_CERTIFICATE:
        return Path(settings.SEAL_CERTIFICATE)
    if settings.ENVIRONMENT.is_production:
        raise ImproperlyConfigured("SEAL_CERTIFICATE is not set, so nothing can be locked")
    path = Path(settings.DOCUMENTS_DIR) / OWN_CERTIFICATE
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_bytes(_self_made())
        path.chmod(0o600)
    return path


def _self_made() -> bytes:
    """A key and a certificate for development and demo; nobody else trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Brobygger, selvlavet segl")])
    now = datetime.now(UTC)
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=3650))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(
        b"Brobygger", key, certificate, None, serialization.NoEncryption()
    )
