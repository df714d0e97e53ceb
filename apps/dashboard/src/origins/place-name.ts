interface Named {
  readonly town: string;
  readonly countryName: string | null;
}

/** `Resplendor, Brazil`. */
export const placeName = ({ town, countryName }: Named): string =>
  countryName === null ? town : `${town}, ${countryName}`;
