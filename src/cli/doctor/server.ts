import type { LoadedConfiguration } from '../../platform/config.js';
import { unexpected } from '../client/graphql.js';
import { EXIT, isFailure } from '../exit.js';
import { MeDocument, type MeQuery } from '../operations/operations.generated.js';
import type { Session } from '../session.js';
import { type Look, fine, notKnown, wrong } from './look.js';

/** The token that clients would send, and what the server says to it. */
export async function lookAtServer(session: Session, loaded: LoadedConfiguration): Promise<readonly Look[]> {
  const { server } = loaded.configuration;
  try {
    const { source, where } = await session.credential();
    const token = source === 'none' ? [] : [fine('token', `from ${where ?? ''}`)];
    return [...token, await answerOf(session, loaded)];
  } catch (error) {
    if (!isFailure(error)) throw error;
    const unused = notKnown('server', `nothing is known of ${server} without the token for it`);
    return [wrong('token', error.message, error.code, error.help), unused];
  }
}

async function answerOf(session: Session, { configuration, origins }: LoadedConfiguration): Promise<Look> {
  try {
    const client = await session.client(null, { once: true });
    const { me } = (await client.execute(MeDocument)) as Partial<MeQuery>;
    if (me === undefined) throw unexpected(configuration.server, 'no identity');
    return fine('server', `${configuration.server} answers ${me.subject}`);
  } catch (error) {
    if (!isFailure(error)) throw error;
    // Nobody said that there is a server at the default address.
    const isExpected = origins.server.source !== 'default' || error.exit !== EXIT.unreachable;
    return isExpected
      ? wrong('server', error.message, error.code, error.help)
      : notKnown('server', `${error.message}, which is the default`);
  }
}
