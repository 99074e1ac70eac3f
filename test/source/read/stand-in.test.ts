import { describe, expect, it } from 'vitest';
import { conflictAt } from '../../../src/source/read/conflict-markers.js';
import { standInOf } from '../../../src/source/read/stand-in.js';

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:${'0123456789abcdef'.repeat(4)}
size 12345
`;
const CONFLICT = 'one\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch\ntwo\n';

describe('what is no conflict and no stand-in', () => {
  it.each([
    ['a heading', 'Title\n=======\ntext\n'],
    ['two of three', '<<<<<<< a\nx\n=======\ny\n'],
    ['out of order', '=======\n<<<<<<< a\n>>>>>>> b\n'],
    ['not at the beginning of a line', ' <<<<<<< a\n =======\n >>>>>>> b\n'],
    ['of different lengths', '<<<<<<<< a\n=======\n>>>>>>>>> b\n'],
    ['too short', '<<<<<< a\n======\n>>>>>> b\n'],
    ['glued to a word', '<<<<<<<a\n=======\n>>>>>>>b\n'],
  ])('%s', (_, text) => {
    expect(conflictAt(text)).toBeUndefined();
  });

  it.each([
    ['three', CONFLICT, 4],
    ['with the base', '<<<<<<< a\nx\n||||||| b\ny\n=======\nz\n>>>>>>> c\n', 0],
    ['CRLF', '<<<<<<< a\r\n=======\r\n>>>>>>> b\r\n', 0],
    ['longer, as conflict-marker-size says', '<<<<<<<<<< a\n==========\n>>>>>>>>>> b', 0],
    ['the second of two', '<<<<<<< a\nx\n<<<<<<< b\n=======\n>>>>>>> b\n', 12],
  ])('but this is a conflict: %s', (_, text, at) => {
    expect(conflictAt(text)).toBe(at);
  });

  it('half a million signs take one way through them', () => {
    expect(conflictAt('<<<<<<< \n'.repeat(50_000))).toBeUndefined();
    expect(conflictAt('<'.repeat(500_000))).toBeUndefined();
  });

  it('a prompt about LFS, about sops, a long one that begins like a pointer', () => {
    const of = (text: string, file = 'texts/a.md') => standInOf(file, Buffer.from(text));
    expect(of(`Explain this:\n${POINTER}`)).toBeUndefined();
    expect(of(`${POINTER}${'x'.repeat(1024)}`)).toBeUndefined();
    expect(of('version https://git-lfs.github.com/spec/v1\n')).toBeUndefined();
    expect(of('sops:\n  mac: ENC[AES256_GCM,data:x]\n')).toBeUndefined();
    expect(of('U2FsdGVkX1 is how openssl begins.\n')).toBeUndefined();
    expect(of(POINTER)?.code.code).toBe('PS1143');
  });
});
