// TEST DATA, of no worth to anybody: two self-signed certificates, good for a hundred years, and their private keys,
// made for the tests of this room alone. No server outside of these tests has them.

export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** For `localhost` and `vault.test`. */
export const one: Pair = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBqTCCAU+gAwIBAgIUMZ8HxcqzRzccTV+fy+E9Zn0WI/wwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNdGVzdCBkYXRhIG9uZTAgFw0yNjExMjEwOTE1MDZaGA8yMTI2
MTAyODA5MTUwNlowGDEWMBQGA1UEAwwNdGVzdCBkYXRhIG9uZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABGHIBdTA3lwVrSrIOfcQmOhUvaWk9tn/aB8oXcg5Owkb
sZi9I8XkrvFvTSquxNY8DaY5VHx78VwOAOltXZ0C4hmjdTBzMB0GA1UdDgQWBBQb
jCyCqPD7jbk34NDlu/l+quMM7jAfBgNVHSMEGDAWgBQbjCyCqPD7jbk34NDlu/l+
quMM7jAgBgNVHREEGTAXgglsb2NhbGhvc3SCCnZhdWx0LnRlc3QwDwYDVR0TAQH/
BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAxqXOBYNgwpg+xIrs1ublVuIl8ywb
uAU5cp7f2CdNY80CIFneDcmS+Z3RENyw9jNs5KevnHD0mCazOSTuZ4OV6BRa
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgi8OF0trLBGup2dtW
min1pew5V1R2Qc6CWCcpdjiXD7+hRANCAARhyAXUwN5cFa0qyDn3EJjoVL2lpPbZ
/2gfKF3IOTsJG7GYvSPF5K7xb00qrsTWPA2mOVR8e/FcDgDpbV2dAuIZ
-----END PRIVATE KEY-----
`,
};

/** For `localhost` alone. */
export const two: Pair = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBnTCCAUOgAwIBAgIUMQO6YH8cOu5ZYGA3uYkEQVZI0dEwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNdGVzdCBkYXRhIHR3bzAgFw0yNjExMjEwOTIwMjRaGA8yMTI2
MTAyODA5MjAyNFowGDEWMBQGA1UEAwwNdGVzdCBkYXRhIHR3bzBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABMgnkEixitSzFNWzK6JUoVqsjFRmvb52dBdibkLnkoEr
3ECeBjpcIMI2qGK2pHlw6NdKQEXVd+oLI+6q8i/c3TqjaTBnMB0GA1UdDgQWBBS9
wyASYb7DlLa+fgao7UssFPl3zzAfBgNVHSMEGDAWgBS9wyASYb7DlLa+fgao7Uss
FPl3zzAUBgNVHREEDTALgglsb2NhbGhvc3QwDwYDVR0TAQH/BAUwAwEB/zAKBggq
hkjOPQQDAgNIADBFAiBKHwwqbAfJb19PzivKcwqjbHQOay77bZe6oQ76Vx1SeQIh
AIuGV1X9qvKHDum9EMPG9RIbmAZiUH70aD4lw3W95wgB
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgpEFdESr8qRfaiWW4
N4Ni+wU0708Uohx4IsfkkVKKLrShRANCAATIJ5BIsYrUsxTVsyuiVKFarIxUZr2+
dnQXYm5C55KBK9xAngY6XCDCNqhitqR5cOjXSkBF1XfqCyPuqvIv3N06
-----END PRIVATE KEY-----
`,
};
