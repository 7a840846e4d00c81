import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { type Result, err, ok } from '../core/shared/result.js';

/** A new pair of Ed25519 keys in PEM. */
export function newKeys(): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/** The signature of the text in Base64; a sentence about the key where it cannot sign. */
export function signText(text: string, privateKey: string): Result<string, string> {
  try {
    const key = createPrivateKey(privateKey);
    if (key.asymmetricKeyType !== 'ed25519') return err('is not an Ed25519 key');
    return ok(sign(null, Buffer.from(text, 'utf8'), key).toString('base64'));
  } catch {
    return err('is not a private key in PEM');
  }
}

/** Whether the owner of the key signed the text; a sentence about the key where it is none. */
export function isSigned(text: string, signature: string, publicKey: string): Result<boolean, string> {
  try {
    const key = createPublicKey(publicKey);
    if (key.asymmetricKeyType !== 'ed25519') return err('is not an Ed25519 key');
    return ok(verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64')));
  } catch {
    return err('is not a public key in PEM');
  }
}
