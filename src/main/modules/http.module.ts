import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { registerHttp } from '../../api/http/index.js';
import { API, type ApiParts } from './api.js';

/** The REST paths. */
@Module({})
export class HttpModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(API) private readonly api: ApiParts,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    await registerHttp(fastify, this.api.dependencies, this.api.metrics);
  }
}
