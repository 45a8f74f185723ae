// The part of aws4 that is used here; the package has no types of its own.
declare module 'aws4' {
  export function sign(
    request: {
      readonly method: string;
      readonly host: string;
      readonly path: string;
      readonly service: string;
      readonly region: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string;
    },
    credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string },
  ): { readonly headers: Readonly<Record<string, string | number>> };
}
