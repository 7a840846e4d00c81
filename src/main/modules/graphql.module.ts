import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverAsyncConfig } from '@nestjs/mercurius';
import { graphqlOptions } from '../../api/graphql/options.js';
import { API, type ApiParts } from './api.js';

/** GraphQL over HTTP. */
@Module({})
export class GraphqlModule {
  static forRoot(): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<MercuriusDriverAsyncConfig>({
          driver: MercuriusDriver,
          inject: [API],
          useFactory: ({ dependencies }: ApiParts) => graphqlOptions(dependencies),
        } as MercuriusDriverAsyncConfig),
      ],
    };
  }
}
