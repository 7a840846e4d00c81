import { type DynamicModule, Global, Module } from '@nestjs/common';
import { API, type ApiParts } from './api.js';
import { GraphqlModule } from './graphql.module.js';
import { HttpModule } from './http.module.js';

@Global()
@Module({})
class ApiModule {}

/** The server module around the parts that are built outside of Nest. */
@Module({})
export class ServerModule {
  static around(parts: ApiParts): DynamicModule {
    const api: DynamicModule = {
      module: ApiModule,
      providers: [{ provide: API, useValue: parts }],
      exports: [API],
    };
    return { module: ServerModule, imports: [api, HttpModule, GraphqlModule.forRoot()] };
  }
}
