import { fieldKinds } from '../test/fixtures/field-kinds.js';
import { Stage, type StageMeta, storyMaker } from './stage.js';

const meta: StageMeta = { title: 'Fields', component: Stage };

export default meta;

const story = storyMaker(fieldKinds);

export const Text = story('text');
export const Secret = story('secret');
export const Key = story('key');
export const Prefix = story('prefix');
export const Suffix = story('suffix');
export const PrefixAndSuffix = story('prefix and suffix');
export const LongPrefix = story('long prefix');
export const Choice = story('choice');
export const ChoiceOptional = story('choice: optional');
export const ChoiceWithDefault = story('choice: with default');
export const Optional = story('optional');
export const Default = story('default');
export const Description = story('description');
export const Example = story('example');
export const Help = story('help');
export const DoubtHostName = story('doubt: host name');
export const DoubtAddress = story('doubt: address');
export const DoubtUuid = story('doubt: UUID');
export const DoubtEmail = story('doubt: email');
export const DoubtExample = story('doubt: example');
export const Missing = story('missing');
export const MissingChoice = story('missing: choice');
export const Refused = story('refused');
export const VeryLongLabel = story('very long label');
export const RightToLeft = story('right to left');
export const HtmlInTheTexts = story('HTML in the texts');
