// SPIFFE's Workload API over gRPC. A bundle of its own (workload-api.cjs): it is loaded where it is asked for, since gRPC
// takes longer to load than the rest of the server to start. What is answered is decided elsewhere (workload/answer.ts).
import {
  Server,
  ServerCredentials,
  ServerInterceptingCall,
  type Metadata,
  type ServerInterceptor,
  type ServerWritableStream,
} from '@grpc/grpc-js';
import type { ServerHttp2Stream } from 'node:http2';
import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './api';
import type { WorkloadCall, WorkloadReply } from './workload/answer';
import { readLocation } from './workload/location';
import { openDoor, type Door } from './workload/socket';
import { answeredInstead, framed, spoiledDelivery, type Wire } from './workload/spoil';

/** What the transport does not know: the answers, and what is to go wrong with them. */
export interface Serving {
  /** The fault that spoils a call, if one does; it is counted. */
  takeFault(path: string): Fault | undefined;
  answer(call: WorkloadCall, fault: Fault | undefined): Promise<WorkloadReply>;
  /** A call has come; what it gives is told the status of gRPC's that was answered. */
  arrived(call: WorkloadCall): (code: number) => void;
}

type Call = ServerWritableStream<Buffer, Buffer>;

const internal = 13;
const methods = ['FetchJWTSVID', 'FetchJWTBundles'].map((name) => `/SpiffeWorkloadAPI/${name}`);
/** By this a connection's socket is found from its session, whose own hands are tied. */
const endsSocket = Symbol('ends the socket');

/** SPIRE's words for the codes that an agent gives while it cannot do better. */
const usualWords: Readonly<Record<number, string>> = {
  7: 'no identity issued',
  14: 'workload attestation failed',
};

/** Listens on `unix:///PATH` or `tcp://ADDRESS:PORT`; throws where it cannot. */
export async function serveWorkloadApi(uri: string, serving: Serving): Promise<Door> {
  const streams = new WeakMap<Metadata, ServerHttp2Stream>();
  const server = new Server({ interceptors: [streamsKept(streams)], 'grpc.max_send_message_length': -1 });
  const bytes = (value: Buffer): Buffer => value;
  const rows = methods.map((path) => [
    path,
    {
      path,
      requestStream: false,
      // On the wire a reply of one message is a stream of one.
      responseStream: true,
      requestSerialize: bytes,
      requestDeserialize: bytes,
      responseSerialize: bytes,
      responseDeserialize: bytes,
    } as const,
  ]);
  const handler = (path: string) => (call: Call) =>
    handle(path, call, streams.get(call.metadata), serving).catch((error: unknown) =>
      call.emit('error', { code: internal, details: String(error) }),
    );
  server.addService(
    Object.fromEntries(rows) as Parameters<Server['addService']>[0],
    Object.fromEntries(methods.map((path) => [path, handler(path)])),
  );
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const door = await openDoor(readLocation(uri), (socket) => {
    const end = (reset: boolean): void => {
      // A reset is TCP's.
      if (reset && socket.remoteAddress !== undefined) socket.resetAndDestroy();
      else socket.destroy();
    };
    injector.injectConnection(Object.assign(socket, { [endsSocket]: end }));
  });
  return {
    uri: door.uri,
    close: async () => {
      server.forceShutdown();
      await door.close();
    },
  };
}

/** Keeps each call's stream by its metadata, the only thing of it that a handler has in hand too. */
function streamsKept(streams: WeakMap<Metadata, ServerHttp2Stream>): ServerInterceptor {
  return (_descriptor, call) => {
    // Private there: a test double alone has reason to send what gRPC would not.
    const { stream } = call as unknown as { stream: ServerHttp2Stream };
    return new ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata: (metadata, passOn) => {
            streams.set(metadata, stream);
            passOn(metadata);
          },
        }),
    });
  };
}

function wireOf(stream: ServerHttp2Stream): Wire {
  const gone = new AbortController();
  if (stream.closed) gone.abort();
  stream.on('close', () => gone.abort());
  // A stream that ends with its connection reports that too.
  stream.on('error', () => undefined);
  const socket = stream.session?.socket as (Socket & { [endsSocket]: (reset: boolean) => void }) | undefined;
  return { stream, signal: gone.signal, cut: (reset) => socket?.[endsSocket](reset) };
}

async function handle(
  path: string,
  call: Call,
  stream: ServerHttp2Stream | undefined,
  serving: Serving,
): Promise<void> {
  if (!stream) throw new Error(`There is no stream for a call of ${path}.`);
  const header = call.metadata.get('workload.spiffe.io').map(String);
  const asked = { path, header, request: call.request };
  const answered = serving.arrived(asked);
  const fault = serving.takeFault(path);
  const wire = wireOf(stream);
  if (fault?.delay) await pause(fault.delay, undefined, { signal: wire.signal }).catch(() => undefined);
  if (wire.signal.aborted || fault?.stall) return;
  if (fault?.resetAfter === 'request') {
    wire.cut(true);
    return;
  }
  if (fault && answeredInstead(fault, wire)) return;
  const reply = fault?.grpc ? planned(fault.grpc) : await serving.answer(asked, fault);
  answered('code' in reply ? reply.code : 0);
  if ('code' in reply) return void call.emit('error', reply);
  const delivery = fault && spoiledDelivery(fault);
  if (delivery) return delivery(framed(reply.message), wire);
  call.write(reply.message);
  if (!reply.streams) call.end();
}

function planned({ code, message = usualWords[code] ?? 'on purpose' }: NonNullable<Fault['grpc']>): WorkloadReply {
  return { code, details: message };
}
