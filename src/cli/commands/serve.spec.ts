import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import { settingNames, settings } from '../../platform/config.js';
import { registerServe } from './serve.js';

/** The options of `concordat serve`, with the names that its handler receives. */
function optionsOfServe(): readonly (readonly [string, string])[] {
  const program = new Command();
  registerServe(program, () => () => Promise.resolve());
  const [serve] = program.commands;
  return (serve?.options ?? []).map((option) => [option.long ?? '', option.attributeName()] as const).sort();
}

describe('serve', () => {
  it('has an option for each setting of the server, and no other', () => {
    const expected = settingNames
      .filter((name) => settings[name].audience === 'server')
      .map((name) => [settings[name].flag, name] as const);
    expect(optionsOfServe()).toEqual(expected.sort());
  });
});
