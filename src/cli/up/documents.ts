import { FAILURE } from '../client/graphql.js';

/** Every GraphQL document that `up` sends: nothing it does is beyond what a user could send as well. */

export const DOMAINS = `query Domains { domains(first: 500) { nodes { name } } }`;

export const REGISTER_DOMAIN = `mutation RegisterDomain($input: RegisterDomainInput!) {
  registerDomain(input: $input) { ${FAILURE} ... on DomainRegistered { domain { name } } }
}`;

export const PUBLISH_CONTRACT = `mutation PublishContract($input: PublishContractInput!) {
  publishContract(input: $input) {
    ${FAILURE}
    ... on ContractPublished { version { contractRef version warnings { code } } }
    ... on ContractUnchanged { version { contractRef version } }
  }
}`;

export const PUBLISH_PRODUCT = `mutation PublishProduct($input: PublishProductInput!) {
  publishProduct(input: $input) {
    ${FAILURE}
    ... on ProductPublished { product { ref } }
    ... on ProductUnchanged { product { ref } }
  }
}`;

export const SENSORS = `query Sensors { sensors { id consumer upstream } }`;

export const REGISTER_SENSOR = `mutation RegisterSensor($input: RegisterSensorInput!) {
  registerSensor(input: $input) { ${FAILURE} ... on SensorRegistered { sensor { id } } }
}`;

export const COORDINATE = `mutation Coordinate {
  coordinate { ${FAILURE} ... on CoordinatorCycleCompleted { partitionsDue partitionsChecked evidenceRecorded sensorsEvaluated failed } }
}`;

export const STATUS = `query Status {
  coordinator { workPending eventsPending clock counts { contractVersions events evidence audit } }
}`;

export const PRODUCTS = `query Products { products(first: 500) { nodes { ref } } }`;

export const HEALTH = `query Health($product: String!) {
  health(product: $product) {
    product interval { from to } partition score low high confidence status reasons { code message } rootCause { product path }
  }
}`;

export const EVIDENCE = `query Evidence($product: String!, $interval: IntervalInput!) {
  evidence(product: $product, interval: $interval, first: 200) {
    nodes { checkId outcome observed rowsTested message }
  }
}`;

export const CHECKS = `query Checks($product: String!) {
  checks(product: $product) { check { id severity promise } }
}`;

export const IMPACT = `query Impact($of: NodeRef!) {
  impact(input: { of: $of }) { products { ref depth owners } counts { products datasets jobs } complete }
}`;

export const GATE = `query Gate($input: GateInput!) {
  gate(input: $input) {
    verdict basis score low high confidence interval { from to } reasons { code message }
    contributions { check observed promise points } rootCause { product path } missingPartitions
  }
}`;
