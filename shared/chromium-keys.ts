/**
 * The public keys that pin the ids of the Chromium builds loaded from a folder (see identity.ts): the first 32 hex
 * digits of SHA-256 over the key, written with the letters a to p. Public, like every extension's.
 */
export const CHROMIUM_KEYS = {
  release:
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAjLR1iuqg927Pf6RzMEumv8TJ7J7J09TqUykjSadKhwR9t9MER4+0Gn/0qo26ssbw0U62wdxi7O7j0L7RTixuH56Ph9LZ3+3EXRC5azGdfISOIs206NaYoACaqOoSzpZHbUe0CwJViQkrWqXG5ONc+Sf/8DjqtK1zAvUO2JJNyMWsBCbW/5wLx8Cm+hGIezfQF/UMV5OmCfaAvzzGYINVGYb5OG0JDOEh7Z5vLeUs8sdr5qom93QQwUlKXeDVJyEcf/WGRKKpsJMPT4JSlSNsW0Ak42U+B5/m5PMKW4XlBJlEgmaPjA12iBA9CCT66Of8i/O5auHxl+13tX3TeUWW0QIDAQAB',
  sandbox:
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApOoPYLABneHtJ0fBrGs5Sj6pLBFEOoB6C0ZtTBJLRwScCiIeo2j9rWIBK/q04muqPB6nF3u5NZLk3xx5853lw0ICXp/ob0PLfdYJ3P9RYjjoheSgS/9DVDVuzf1hj5+V7HVInku86exy2hOxHwB25Vdj/EX7c2C/0wx9IMi5+xSoUgIyUUnMCgT4PnUWdmb96ZO6CyllDFn+JgUCs/SUm2pfaDC7k9svu+q/jAA1TfFKgGpyaQzlTS42QUDd9eoVu3PGxdaPuIz+Z5Mp0hbsnpOdheSX4Y3Qi6BARgpQT07INms8IDEblv5QkR0RFPwF1X7Gz22TzpmAqbbyOFOCCwIDAQAB',
} as const;
