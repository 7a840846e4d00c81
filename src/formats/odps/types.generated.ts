// Generated from ODPS 1.0.0 in test/corpus/odps by scripts/generate/document-schemas.mjs: do not edit.
import type { JsonValue } from '../../core/contract/model.js';

export type Tags = string[];

export interface Document {
  apiVersion: 'v0.9.0' | 'v1.0.0';
  kind: 'DataProduct';
  id: string;
  name?: string;
  version?: string;
  status: string;
  domain?: string;
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
export interface AuthoritativeDefinition {
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
export interface CustomProperty {
  property: string;
  value: JsonValue;
  description?: string;
}
export interface InputPort {
  name: string;
  version: string;
  contractId: string;
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
export interface OutputPort {
  name: string;
  description?: string;
  type?: string;
  version: string;
  contractId?: string;
  sbom?: SBOM[];
  inputContracts?: InputContract[];
  tags?: Tags;
  customProperties?: CustomProperty[];
  authoritativeDefinitions?: AuthoritativeDefinition[];
}
export interface SBOM {
  type?: string;
  url: string;
}
export interface InputContract {
  id: string;
  version: string;
}
export interface ManagementPort {
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
