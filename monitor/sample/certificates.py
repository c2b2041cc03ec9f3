"""Certificates of the province's sites: an authority of its own, whom a crawler may be told to trust, and what can be wrong with one."""

import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

FLAWS = ("self-signed", "expired", "other name")

# far apart, since TLS libraries judge by the machine's own clock and not by the sample's
_SINCE, _EXPIRED, _UNTIL = (datetime(year, 1, 1, tzinfo=UTC) for year in (2019, 2021, 2119))


def make(folder: Path, flaws: Mapping[str, str]) -> dict[str, ssl.SSLContext]:
    """What each host shows who asks for https. `flaws` maps hosts to one of FLAWS or "sound". Leaves the authority's own certificate in
    the folder (see `authority`)."""
    folder.mkdir(parents=True, exist_ok=True)
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Co quan chung thuc mau")
    root = _sign(name, name, key, key, _UNTIL, authority=True)
    authority(folder).write_bytes(root.public_bytes(serialization.Encoding.PEM))
    contexts = {}
    for host, flaw in flaws.items():
        own = ec.generate_private_key(ec.SECP256R1())
        until = _EXPIRED if flaw == "expired" else _UNTIL
        told = f"cu.{host}" if flaw == "other name" else host
        issuer, signer = (_name(told), own) if flaw == "self-signed" else (name, key)
        made = _sign(_name(told), issuer, own, signer, until, host=told)
        file = folder / f"{host}.pem"
        file.write_bytes(
            own.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
            + made.public_bytes(serialization.Encoding.PEM)
        )
        contexts[host] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        contexts[host].load_cert_chain(file)
    return contexts


def authority(folder: Path) -> Path:
    """The file to be trusted (SSL_CERT_FILE)."""
    return folder / "co-quan-chung-thuc.pem"


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64])])


def _sign(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    until: datetime,
    *,
    host: str | None = None,
    authority: bool = False,
) -> x509.Certificate:
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_SINCE)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    if host is not None:
        made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
    return made.sign(signer, hashes.SHA256())
