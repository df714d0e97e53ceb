import { expect, it } from '@jest/globals';
import { numbersIn, readPlantSearch } from './plant-search.js';

it('what a plant is compared with is read from its address; more than four are not', () => {
  expect(readPlantSearch({ compare: 'origin', plants: '3,14' })).toMatchObject({
    compare: 'origin',
    plants: '3,14',
  });
  expect(readPlantSearch({ compare: 'everything', plants: '3;14' })).toMatchObject({
    compare: undefined,
    plants: undefined,
  });
  expect(readPlantSearch({ plants: '1,2,3,4,5' }).plants).toBeUndefined();
  expect(numbersIn('3,14,3')).toEqual([3, 14]);
  expect(numbersIn(undefined)).toEqual([]);
});
