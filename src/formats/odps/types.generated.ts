// Generated from ODPS 1.1.0 in test/corpus/odps by scripts/generate/document-schemas.mjs: do not edit.
import type { JsonValue } from '../../core/contract/model.js';

export type Synonyms = Synonym[];
export type Tags = string[];

export interface Document {
  apiVersion: 'v1.1.0' | 'v1.0.0' | 'v0.9.0';
  kind: 'DataProduct';
  id: string;
  name?: string;
  deprecated?: boolean;
  synonyms?: Synonyms;
  version?: string;
  status?: string;
  domain?: string;
  type?: string;
  context?: Context;
  tenant?: string;
  authoritativeDefinitions?: AuthoritativeDefinition[];
  description?: Description;
  customProperties?: CustomProperty[];
  tags?: Tags;
  inputPorts?: InputPort[];
  outputPorts?: OutputPort[];
  managementPorts?: ManagementPort[];
  support?: Support[];
  team?: Team;
  productCreatedTs?: string;
}
export interface Synonym {
  id?: string;
  synonym: string;
  description?: string;
  locale?: string;
  source?: string;
  status?: string;
  customProperties?: CustomProperty[];
}
export interface CustomProperty {
  id?: string;
  property: string;
  value: JsonValue;
  description?: string;
  vendor?: string;
}
export interface Context {
  instructions?: string;
  verifiedStatements?: {
    id?: string;
    question: string;
    answer?: string;
    authoritativeDefinitions?: AuthoritativeDefinition[];
    tags?: Tags;
    customProperties?: CustomProperty[];
  }[];
  constraints?: {
    id?: string;
    constraint: string;
    authoritativeDefinitions?: AuthoritativeDefinition[];
    tags?: Tags;
    customProperties?: CustomProperty[];
  }[];
}
export interface AuthoritativeDefinition {
  id?: string;
  type: string;
  url: string;
  description?: string;
}
export interface Description {
  purpose?: string;
  limitations?: string;
  usage?: string;
  authoritativeDefinitions?: AuthoritativeDefinition[];
  customProperties?: CustomProperty[];
}
export interface InputPort {
  deprecated?: boolean;
  id?: string;
  name: string;
  version?: string;
  contractId?: string;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
export interface OutputPort {
  deprecated?: boolean;
  id?: string;
  name: string;
  description?: string;
  type?: string;
  version?: string;
  contractId?: string;
  sbom?: SBOM[];
  inputContracts?: InputContract[];
  synonyms?: Synonyms;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
  context?: Context;
}
export interface SBOM {
  id?: string;
  type?: string;
  url?: string;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
export interface InputContract {
  id: string;
  version: string;
}
export interface ManagementPort {
  deprecated?: boolean;
  id?: string;
  name: string;
  content: string;
  type?: string;
  url?: string;
  channel?: string;
  description?: string;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
export interface Support {
  id?: string;
  channel: string;
  url: string;
  description?: string;
  tool?: string;
  scope?: string;
  invitationUrl?: string;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
export interface Team {
  name?: string;
  description?: string;
  members?: TeamMember[];
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
export interface TeamMember {
  id?: string;
  username: string;
  name?: string;
  description?: string;
  role?: string;
  dateIn?: string;
  dateOut?: string;
  replacedByUsername?: string;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
