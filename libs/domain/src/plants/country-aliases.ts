/**
 * Names that sources write and i18n-iso-countries does not know. The second and third generation name countries
 * in words only, and not always in ISO's.
 */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  'Antarctica (the territory South of 60 deg S)': 'AQ',
  'Bouvet Island (Bouvetoya)': 'BV',
  'British Indian Ocean Territory (Chagos Archipelago)': 'IO',
  'British Virgin Islands': 'VG',
  Brunei: 'BN',
  'Cabo Verde': 'CV',
  'Caribbean Netherlands': 'BQ',
  'Cocos Islands': 'CC',
  // ISO's short name for Brazzaville; the package gives it to both Congos.
  Congo: 'CG',
  "Democratic People's Republic of Korea": 'KP',
  'Falkland Islands': 'FK',
  'Kyrgyz Republic': 'KG',
  Laos: 'LA',
  'Libyan Arab Jamahiriya': 'LY',
  Macau: 'MO',
  Macedonia: 'MK',
  Micronesia: 'FM',
  Moldova: 'MD',
  'Palestinian Territory': 'PS',
  'Saint Helena, Ascension and Tristan da Cunha': 'SH',
  'Saint Martin': 'MF',
  'Sint Maarten': 'SX',
  'Slovakia (Slovak Republic)': 'SK',
  'Svalbard & Jan Mayen Islands': 'SJ',
  Swaziland: 'SZ',
  Syria: 'SY',
  'United States Virgin Islands': 'VI',
  'US Virgin Islands': 'VI',
  'Vatican City': 'VA',
  'Viet Nam': 'VN',
};
