import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { RESOLVERS } from '../resolvers.js';

const HEADER = `# Generated from apps/api/src by "node tools/generated.mjs". Do not edit.

`;

/** The schema as the resolvers say it; no database is needed. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    return lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(RESOLVERS));
  } finally {
    await app.close();
  }
}

export async function printedSchema(): Promise<string> {
  return `${HEADER}${printSchema(await buildSchema())}\n`;
}
