/** The 500 houses of the data set with all that is known of them: bedrooms, bathrooms, living area, and the price in thousands of dollars. */
import houses from '../datasets/houses.ts';
import type { FeatureTable } from './featureTable.ts';

/** A digit a house. */
const BEDROOMS =
  '3533333335334744424253353144633432443243432454334433432343423233644253444343354422242243334324343423' +
  '3333333441324443433343533413323433453233434334333454343443433332334342533433534332335253333543235333' +
  '5312332443443434142433354434243433323452433453433433332243434464333343343333332354323335223634345234' +
  '3434343234333343243434334333223343334432323243444443436453433433343343243333433423534453344533332433' +
  '4432444341333333445334344346223323733343334344334334433534344554235333334454522344344353534333244343';

/** Quarters of a bathroom, 10 to 20 as a to k. */
const BATHROOMS =
  '4b4989a67e8aae9a47a9ba9c74aba7aaa48a84d7aa7db78a7687b44a94a4a444a8e4dca4a7c49a7a7a4444eb7aa48a788e47' +
  '8c7ca869a444baa6777cia69789797a787a48484e4a4aa44aaibaeaab7a4a64ca8a8a88a4a77c7a76849a877ac4bf94aa4ab' +
  'ba447a699688aad44a49d649ad866a8eda844aa8874ae49a6947448868a4a47a8b4e74474aa8ba4ab6a8777g77989a999899' +
  '7ca79a379a8448a79a4a7a87b4774469a99aaa47696648a74a6ab779a6a4aa499da8796da8748a4b4489ag788aec867a5a46' +
  'aa446aa7436a8c4ga888faa7b94a644a78i47abaaaa9aaaa66a9b67d899cacaa6afaaa9ab9aai469eeaaa9f6eaa8ca6abaaa';

const { title, source, license, data } = houses;

const table: FeatureTable = {
  id: 'houses',
  title,
  features: [
    { name: 'bedrooms', unit: null, values: [...BEDROOMS].map(Number) },
    {
      name: 'bathrooms',
      unit: null,
      values: [...BATHROOMS].map((digit) => Number.parseInt(digit, 36) / 4),
    },
    { name: 'area', unit: 'sq ft', values: data.x },
  ],
  answer: { name: 'price', unit: 'thousand dollars', values: data.y.map((price) => price / 1000) },
  source,
  license,
};

export default table;
