/** A comma-separated list over several lines. */
function list(text: string): readonly string[] {
  return text.split(',').map((entry) => entry.trim());
}

/** First and last names of the botanists of the later generations. Their product bounds names without a numeral. */
export const FIRST_NAMES = list(`
  Ada, Agnes, Alan, Amara, Arthur, Beatrix, Bruno, Cecil, Clara, Daphne, Dilys, Edwin, Elsie, Emeka,
  Enid, Esther, Farah, Felix, Flora, Frank, Gita, Grace, Harold, Hazel, Henry, Ingrid, Iris, Ivan,
  Jasmine, Joan, Kamal, Keiko, Laszlo, Leila, Lily, Louis, Mabel, Marco, Maya, Miles, Myrtle, Nadia,
  Nell, Noor, Olive, Oscar, Otto, Pearl, Percy, Priya, Ralph, Rosa, Rowan, Saskia, Simon, Stella,
  Tamar, Tomas, Una, Vera, Viola, Walter, Yusuf, Zoe`);

export const LAST_NAMES = list(`
  Abbott, Adeyemi, Ashdown, Barlow, Birch, Bloom, Bracken, Brook, Castell, Clover, Cotter, Croft,
  Dale, Darwish, Elder, Evans, Fairweather, Fenn, Field, Forrester, Gale, Gorse, Greene, Hale,
  Hartley, Heath, Holloway, Hooker, Hurst, Ito, Jarvis, Keller, Kowalska, Lane, Larch, Lindley,
  Marsh, Meadows, Moreno, Moss, Nash, Oakley, Okafor, Orchard, Paxton, Pereira, Quince, Reed, Rivers,
  Rowe, Rushton, Sedge, Shaw, Silva, Spencer, Stone, Thorne, Tull, Vance, Warren, Whitlock, Wilder,
  Yarrow, Zeller`);

/** Towns are put together as the later generations do: `North Felstead`, `Marshford`. */
export const TOWN_FIRSTS = [
  'North ',
  'South ',
  'East ',
  'West ',
  'New ',
  'Lake ',
  'Port ',
  'Fort ',
  '',
  '',
] as const;
export const TOWN_STEMS = [
  'Alder',
  'Brack',
  'Cald',
  'Dun',
  'Eller',
  'Fel',
  'Gors',
  'Hale',
  'Ing',
  'Lin',
  'Mars',
] as const;
export const TOWN_ENDS = [
  'ford',
  'stead',
  'ton',
  'mouth',
  'shire',
  'burgh',
  'ville',
  'haven',
  'side',
  'berg',
] as const;

/** Country names as this source writes them: long, short and outdated forms among the usual ones. */
export const COUNTRIES = list(`
  Albania, American Samoa, Angola, Belgium, Cayman Islands, Chile, China, Congo, Egypt,
  French Guiana, French Southern Territories, Greece, Hungary, Iran, Jamaica, Liberia, Macao, Mali,
  Mauritius, Montenegro, Morocco, Mozambique, Nicaragua, Niue, Norway, Pitcairn Islands,
  Saint Kitts and Nevis, Suriname, Taiwan, United Arab Emirates, Wallis and Futuna`);
