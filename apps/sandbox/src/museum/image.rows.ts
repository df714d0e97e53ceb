/** Pictures that are more than the placeholder: the folder and file under the picture service. */
export type ImageRow = readonly [plant: number, licence: number, folder: string, file: string];

export const IMAGE_ROWS: readonly ImageRow[] = [
  [11, 4, '1007_asclepias_curassavica', '51757177616_7ca0baaa87_b.jpg'],
  [14, 4, '2015_colocasia_esculenta', '24325097844_14719030a3_b.jpg'],
  [16, 5, '2868_euphorbia_cotinifolia', '51952243235_061102bd05_b.jpg'],
  [21, 5, '855_anthurium_andraeanum', '49388458462_0ef650db39_b.jpg'],
  [23, 45, '2045_cordyline_fruticosa', '2560px-Cordyline_fruticosa_Rubra_1.jpg'],
  [24, 4, '288_ficus_carica', '52377169610_b7a247a378_b.jpg'],
  [26, 4, '2468_dieffenbachia_seguine', '24449059743_2aee995991_b.jpg'],
  [28, 4, '1999_codiaeum_variegatum', '29041866364_2c535b2297_b.jpg'],
  [29, 5, '728_aloe_vera', '52619084582_6ebcfe6a74_b.jpg'],
  [30, 5, '2961_ficus_elastica', '533092219_8da73ba0d2_b.jpg'],
  [34, 4, '625_aglaonema_commutatum', '24798632751_3a039ecbc6_b.jpg'],
  [41, 4, '1457_caladium_bicolor', '25575875658_d782fb76f1_b.jpg'],
  [42, 45, '1847_chlorophytum_comosum_vittatum', '2560px-Chlorophytum_comosum_27Vittatum27_kz02.jpg'],
  [44, 4, '917_araucaria_heterophylla', '49833684212_2aff9d7b3c_b.jpg'],
  [47, 4, '1477_calliandra_haematocephala', '52063600268_834ebc0538_b.jpg'],
  [49, 4, '2193_crassula_ovata', '33253726791_980c738a1e_b.jpg'],
  [50, 45, '2773_epipremnum_aureum', '2560px-Epipremnum_aureum_31082012.jpg'],
];
