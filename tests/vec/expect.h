{0x363674d278abdb2e, 0xfaed17edf5967344},   /* add v0.8b, v1.8b, v2.8b */
{0x2dcf7dc7206fe20b, 0xd592b96f63d7d45d},   /* add v0.16b, v1.16b, v2.16b */
{0x4436f80fbbd29d8b, 0x2f3c1cae002d8606},   /* add v0.4h, v1.4h, v2.4h */
{0xfede0cbbe5c9560d, 0x172083115d092394},   /* add v0.8h, v1.8h, v2.8h */
{0x1348253e3b5c4592, 0x071dc98253abeee3},   /* add v0.2s, v1.2s, v2.2s */
{0x346a59b065a07f02, 0x2d794272f02ca25a},   /* add v0.4s, v1.4s, v2.4s */
{0x7d17d7ef59ebb680, 0x27d7c2487061fd76},   /* add v0.2d, v1.2d, v2.2d */
{0x1d7501a13b3c6448, 0xaef259937a192a97},   /* sub v0.8b, v1.8b, v2.8b */
{0xb94e151df1f8fd42, 0xb8b4caa2da7a3a25},   /* sub v0.16b, v1.16b, v2.16b */
{0x5d68be8d3a0539e4, 0xf50a78872b4903da},   /* sub v0.4h, v1.4h, v2.4h */
{0x3f96ec7d05b64806, 0x715bffa2a3ec7add},   /* sub v0.8h, v1.8h, v2.8h */
{0x87517d98e544ae58, 0x401295c2ca05c6ba},   /* sub v0.2s, v1.2s, v2.2s */
{0xe0ee82c52e17bf79, 0x7486753a7640dfd4},   /* sub v0.4s, v1.4s, v2.4s */
{0xaab660a0871afb68, 0x9eb29e636fdc679c},   /* sub v0.2d, v1.2d, v2.2d */
{0x92a82f928feab025, 0xec1e52e8003f6040},   /* mul v0.8b, v1.8b, v2.8b */
{0xe39cc2283a6e2714, 0x25263e4c7421bd00},   /* mul v0.16b, v1.16b, v2.16b */
{0x53dc09ba24a6d26f, 0x3d4c1c9b8a669855},   /* mul v0.4h, v1.4h, v2.4h */
{0x6304c848e3183f5f, 0x37934664471cdaec},   /* mul v0.8h, v1.8h, v2.8h */
{0x7a8092dc9c97bc64, 0x883441c65d4781e3},   /* mul v0.2s, v1.2s, v2.2s */
{0xa578dd4b27b1c7ca, 0xb9856c54c8be6afe},   /* mul v0.4s, v1.4s, v2.4s */
{0xecc02282943549f0, 0x245744a7d40f8431},   /* pmul v0.8b, v1.8b, v2.8b */
{0x1b1422913cd3a3f0, 0x0a22bcc834ac99ad},   /* pmul v0.16b, v1.16b, v2.16b */
{0x44f8c691acaff163, 0x3fff3f2e4f79eab2},   /* add d0, d1, d2 */
{0xea99b82a727b9971, 0xb9dfb22ea94dbdb9},   /* sub d0, d1, d2 */
{0xed68129aab469324, 0x268bb4ca07056e7d},   /* neg v0.8b, v1.8b */
{0x677daf482c186dc3, 0xf9177e61b4d015cc},   /* neg v0.16b, v1.16b */
{0x4369329fbf003e63, 0x6ae79106ed855f17},   /* neg v0.4h, v1.4h */
{0x4ab95f337346ffdd, 0x9eae81cb6f6c0cf1},   /* neg v0.8h, v1.8h */
{0xbc20d1c1240bfc43, 0x59d689513ee55ff4},   /* neg v0.2s, v1.2s */
{0x6df23be5c639f3ea, 0xbf08775a76e6e6e0},   /* neg v0.4s, v1.4s */
{0x4d42b4449dca9ce5, 0xd70bb50e0e5ae1a0},   /* neg v0.2d, v1.2d */
{0x1714cd238a12e144, 0x60c62c0eeaaf60b7},   /* abs v0.8b, v1.8b */
{0xced261ad1534ffc4, 0x6db76abb7216f8b6},   /* abs v0.16b, v1.16b */
{0x73dd4b85a823770d, 0x52b5d3bca257f858},   /* abs v0.4h, v1.4h */
{0x2e4e0fbe2a06cf32, 0x651a141d6dde1622},   /* abs v0.8h, v1.8h */
{0xbc7e697b7fc7fbc5, 0x9d03a63564d678f7},   /* abs v0.2s, v1.2s */
{0xa3a53e6af7f0d082, 0x94ce0d0740c15721},   /* abs v0.4s, v1.4s */
{0x5da0567a062f498f, 0xe230b2c0140a88ff},   /* abs v0.2d, v1.2d */
{0x2739f0e07ca74b35, 0x71227b9f5a33c61f},   /* sqneg v0.8b, v1.8b */
{0x911a118ca9622463, 0xcd5e07db51258b3a},   /* sqneg v0.16b, v1.16b */
{0x164c5b189b4537f7, 0x4606b4fadd89456d},   /* sqneg v0.4h, v1.4h */
{0x8eddab0e433566ee, 0x9395ca1ce36c60ef},   /* sqneg v0.8h, v1.8h */
{0x88a12ca7fb660bb9, 0x59755f2a8578c7b4},   /* sqneg v0.2s, v1.2s */
{0x2e274121743f32b5, 0xc2d1586c07ee6c4a},   /* sqneg v0.4s, v1.4s */
{0x2791e73b59c29ed6, 0xd8cc25bcdab4a416},   /* sqneg v0.2d, v1.2d */
{0x4387f12b2870d7cd, 0xcaac438eaced9766},   /* sqabs v0.8b, v1.8b */
{0xbc0d344f363edecb, 0x437eb03584ce0ce7},   /* sqabs v0.16b, v1.16b */
{0x6d5b37a75348cfff, 0xc214cc80ab54101a},   /* sqabs v0.4h, v1.4h */
{0xfcfcd1a5878cc72b, 0x32ef3b88eeb2f5aa},   /* sqabs v0.8h, v1.8h */
{0xfd12eb37ece26fbf, 0x3e3c74dcab004c90},   /* sqabs v0.2s, v1.2s */
{0xadd448226628817e, 0xba7651330cb1f8fa},   /* sqabs v0.4s, v1.4s */
{0x116a26d2c324ae7c, 0xfd02815c7a396862},   /* sqabs v0.2d, v1.2d */
{0x325bbec31e2dd15f, 0x8eef5bcaed917a50},   /* sqneg b0, b1 */
{0xdf19f2edc1a2f3e7, 0x67196b2d9ded01c2},   /* sqneg h0, h1 */
{0x513ced155a10be5c, 0xd2973d66f3d65a19},   /* sqneg s0, s1 */
{0x43b9d906c4ae4b55, 0x03e8657e9db3211a},   /* sqneg d0, d1 */
{0x234810c2c2e0a31f, 0x0f1fa643702e22c3},   /* sqabs b0, b1 */
{0x17973d0e51b7bfe8, 0x49c65c57ce87f461},   /* sqabs h0, h1 */
{0xaff28178e138ede1, 0xfa99f66df90b4046},   /* sqabs s0, s1 */
{0xc600ae9d1f705854, 0x9b38ea6414f8e865},   /* sqabs d0, d1 */
{0x4dffb615ea7b0d21, 0xf77a0247e76b3dfc},   /* and v0.8b, v1.8b, v2.8b */
{0xe4302eb47336a69e, 0xdd3ccb6136f6095e},   /* and v0.16b, v1.16b, v2.16b */
{0xe24e92c924352b5d, 0x57320eb04814e519},   /* orr v0.8b, v1.8b, v2.8b */
{0xbc0c7e110c78bf79, 0x497fee05343ef59b},   /* orr v0.16b, v1.16b, v2.16b */
{0xb18495c09762f5be, 0xdb67259e3f86a592},   /* eor v0.8b, v1.8b, v2.8b */
{0x9cb93b25da5a4e85, 0x1a9d6bf0a791b729},   /* eor v0.16b, v1.16b, v2.16b */
{0xca424860b1c175d9, 0xd98f6bdad9fb0037},   /* bic v0.8b, v1.8b, v2.8b */
{0xaeb0b42c5a309f91, 0x66cf82f06026fd67},   /* bic v0.16b, v1.16b, v2.16b */
{0xe8b8946ae1deec68, 0x6b23ec78bdf3c513},   /* orn v0.8b, v1.8b, v2.8b */
{0xf682a5b38f1b01dc, 0xe2d798b792502180},   /* orn v0.16b, v1.16b, v2.16b */
{0x8cf09ace22bb0cf9, 0xa56a1868c47b5b21},   /* not v0.8b, v1.8b */
{0x02d7df7b1e4baaca, 0x519ed1fcde0a858b},   /* not v0.16b, v1.16b */
{0xb863f42a76ba51cd, 0xa8ec596778e2877b},   /* bsl v0.8b, v1.8b, v2.8b */
{0x2e18f16faed00fd6, 0xaad135a68a539d56},   /* bsl v0.16b, v1.16b, v2.16b */
{0x61e1d6b1818a09f0, 0xc0c54fd7e3913262},   /* smin v0.8b, v1.8b, v2.8b */
{0xc564d20357e621cf, 0xfa7f850dedf02c4a},   /* smin v0.16b, v1.16b, v2.16b */
{0xa68b88e009660c9c, 0xc2ece9582f45829c},   /* smin v0.4h, v1.4h, v2.4h */
{0xc3888e09da988a09, 0x5d00e123edbfbc9a},   /* smin v0.8h, v1.8h, v2.8h */
{0x64149a6eec988acf, 0x112463e3a7a4bb5e},   /* smin v0.2s, v1.2s, v2.2s */
{0x56ee8ba191fb60a6, 0x24cd2058c189d749},   /* smin v0.4s, v1.4s, v2.4s */
{0x33bc65f21f96dec6, 0xb656a6014b62d7ad},   /* umin v0.8b, v1.8b, v2.8b */
{0xfdb5c143e6d5c2ac, 0xfead7743af02e74e},   /* umin v0.16b, v1.16b, v2.16b */
{0x1a075d06cba726b3, 0x8d6d184dca9502a5},   /* umin v0.4h, v1.4h, v2.4h */
{0x7fc421aa4dedc62b, 0xf07a35a3e583a6ac},   /* umin v0.8h, v1.8h, v2.8h */
{0xd7cf75fdf9e0900e, 0x25387cb999835e3f},   /* umin v0.2s, v1.2s, v2.2s */
{0x120ee26324cadfd4, 0xc2031960ab581d32},   /* umin v0.4s, v1.4s, v2.4s */
{0x95780f49b310fea9, 0x63429fc5cdcbd420},   /* smax v0.8b, v1.8b, v2.8b */
{0xbd1de8ba7d27a552, 0xbfe380815fd7835d},   /* smax v0.16b, v1.16b, v2.16b */
{0x45a99db85a57a204, 0x1c1ebbd04197cfc3},   /* smax v0.4h, v1.4h, v2.4h */
{0xb4c1a60124215a11, 0xfa4e0af8308cb505},   /* smax v0.8h, v1.8h, v2.8h */
{0x1222c4067f7cf0f7, 0x8dca770eea62feeb},   /* smax v0.2s, v1.2s, v2.2s */
{0x894241d7c55de5dc, 0xb3c8db5e45dbd095},   /* smax v0.4s, v1.4s, v2.4s */
{0x5edc3c7156770a63, 0xa9b2c866b4dddbe1},   /* umax v0.8b, v1.8b, v2.8b */
{0xb5cef2dcba02ebc8, 0x91b2381d8c0b9a15},   /* umax v0.16b, v1.16b, v2.16b */
{0x6b896b8cd9112fd9, 0x97153b2cea66b2db},   /* umax v0.4h, v1.4h, v2.4h */
{0x2e4c1a917414b2c9, 0xa73b194774a37301},   /* umax v0.8h, v1.8h, v2.8h */
{0xf4eabecf7e37415d, 0x229711fb55d55e5f},   /* umax v0.2s, v1.2s, v2.2s */
{0xfee7bacf8a88790a, 0x9d744bc2e79751a8},   /* umax v0.4s, v1.4s, v2.4s */
{0xc8507f30db12c0c8, 0xe011a55be2f0acb3},   /* sabd v0.8b, v1.8b, v2.8b */
{0x3713d6d786b55b2f, 0xe521df349dd590cd},   /* sabd v0.16b, v1.16b, v2.16b */
{0x0ca571936391445f, 0xed5fa777c5a28aff},   /* sabd v0.4h, v1.4h, v2.4h */
{0xb3768f1a20f39975, 0xd95ac94dd34a749d},   /* sabd v0.8h, v1.8h, v2.8h */
{0x1a2f42717430067f, 0x9c9b011be7dc364d},   /* sabd v0.2s, v1.2s, v2.2s */
{0x52b153b11ccd0d89, 0x59ce94d0ccc69d88},   /* sabd v0.4s, v1.4s, v2.4s */
{0x4992c89745edb298, 0x2bcd1329e6f0c91e},   /* uabd v0.8b, v1.8b, v2.8b */
{0xa506f7bfc1b65588, 0xc9fb4ad9967850f2},   /* uabd v0.16b, v1.16b, v2.16b */
{0x28c5942c8318f0e8, 0x07f4dc793358565b},   /* uabd v0.4h, v1.4h, v2.4h */
{0xa1cda6289d74c16e, 0xe8ee6abeb017e44a},   /* uabd v0.8h, v1.8h, v2.8h */
{0x6f74c31c6621c785, 0xb792b62dcf73f763},   /* uabd v0.2s, v1.2s, v2.2s */
{0x333260906a1675f0, 0xa89b123b3527f18c},   /* uabd v0.4s, v1.4s, v2.4s */
{0x506c168d7f5ae266, 0x33aa426ab60d999a},   /* cmeq v0.8b, v1.8b, v2.8b */
{0x53bc5f491feebc3c, 0x0396eaa454a3b413},   /* cmeq v0.16b, v1.16b, v2.16b */
{0xf4221180d1107267, 0xf5740101a354ec56},   /* cmeq v0.4h, v1.4h, v2.4h */
{0x19dff0abe7880852, 0x50a9603e2662e31e},   /* cmeq v0.8h, v1.8h, v2.8h */
{0xf3a2baeae91a19d9, 0xbf1160b43703b67c},   /* cmeq v0.2s, v1.2s, v2.2s */
{0x23527fba0ad41bd5, 0x28d7c0994c8c5bd6},   /* cmeq v0.4s, v1.4s, v2.4s */
{0xdf4432510a3a55d0, 0x3e730c73013bd51f},   /* cmeq v0.2d, v1.2d, v2.2d */
{0xb702a8c58907f431, 0xe05ba9b559307543},   /* cmgt v0.8b, v1.8b, v2.8b */
{0xdd3b0e4789c9a6a0, 0xda7e1ad03b181d4a},   /* cmgt v0.16b, v1.16b, v2.16b */
{0xd159d8f2b30e2504, 0xf03995bde6de983b},   /* cmgt v0.4h, v1.4h, v2.4h */
{0x1fffc5a09f6e7716, 0x00ce84f7c777f2dd},   /* cmgt v0.8h, v1.8h, v2.8h */
{0x6e4313c1b674e062, 0x1719a0c04487444e},   /* cmgt v0.2s, v1.2s, v2.2s */
{0x2d748d835df47f0a, 0xc965116dd27fdb0c},   /* cmgt v0.4s, v1.4s, v2.4s */
{0xee54eda6898b8a17, 0xa39e0a37af18d083},   /* cmgt v0.2d, v1.2d, v2.2d */
{0x629c223e4e42ffee, 0x12825bd53171f924},   /* cmge v0.8b, v1.8b, v2.8b */
{0x79cb228c6b3ec971, 0x2032f48172143438},   /* cmge v0.16b, v1.16b, v2.16b */
{0x2a2ef07b0a3d6530, 0xdd535b96a8879d7e},   /* cmge v0.4h, v1.4h, v2.4h */
{0x3b8068008df81a8f, 0xb72c5a1d529e9a65},   /* cmge v0.8h, v1.8h, v2.8h */
{0xdb5b5150ab0c3788, 0x8ef10d13c8e68105},   /* cmge v0.2s, v1.2s, v2.2s */
{0xc4d5b82755214ea6, 0xefa20b6346d4d16f},   /* cmge v0.4s, v1.4s, v2.4s */
{0x1f0995df9bdb2fca, 0x0894157de54ecd09},   /* cmge v0.2d, v1.2d, v2.2d */
{0x3b3811f4a4fa5f94, 0x6dbe0860cee4c311},   /* cmhi v0.8b, v1.8b, v2.8b */
{0xc8ff8df7fc8f149e, 0x6b9f4a0256398942},   /* cmhi v0.16b, v1.16b, v2.16b */
{0xd2b14942f930727e, 0xa89dac2b8be89960},   /* cmhi v0.4h, v1.4h, v2.4h */
{0xeb3a7352032fbb5e, 0x449886bc5594436c},   /* cmhi v0.8h, v1.8h, v2.8h */
{0xa8ce346ff7beaab9, 0x3d016e241882002b},   /* cmhi v0.2s, v1.2s, v2.2s */
{0x007dcaaab031f5ba, 0x54bc381ff5a13462},   /* cmhi v0.4s, v1.4s, v2.4s */
{0x71e74a9e1cdcf9d6, 0xdac351c0ad6c6372},   /* cmhi v0.2d, v1.2d, v2.2d */
{0xf192f4f6daa583db, 0x89a4ed9dffd44bff},   /* cmhs v0.8b, v1.8b, v2.8b */
{0x78b7d26db5e8ba0b, 0x7138803a6f13ee12},   /* cmhs v0.16b, v1.16b, v2.16b */
{0xe9585c491dd53782, 0x786f97a3aa5a418d},   /* cmhs v0.4h, v1.4h, v2.4h */
{0x3be6e1e63add5b04, 0xa585c0e47eff9879},   /* cmhs v0.8h, v1.8h, v2.8h */
{0xea6418fe3a1526e3, 0xa5c48dc24a58d179},   /* cmhs v0.2s, v1.2s, v2.2s */
{0x90dd6cec4a62c580, 0x1e4454df7e62f42f},   /* cmhs v0.4s, v1.4s, v2.4s */
{0x20d9ee19132ffdac, 0x3d5de19c0a9b54bf},   /* cmhs v0.2d, v1.2d, v2.2d */
{0x41e10345d2ba1c2a, 0x393800cf2656ecb6},   /* cmtst v0.8b, v1.8b, v2.8b */
{0x2f180aad9a81e929, 0x67918a03c3529ad7},   /* cmtst v0.16b, v1.16b, v2.16b */
{0x06b56fcc10db5662, 0x01bb38dd99ad28c7},   /* cmtst v0.4h, v1.4h, v2.4h */
{0x51db16211a390842, 0x16abe257eb759eda},   /* cmtst v0.8h, v1.8h, v2.8h */
{0x65fb1e94faa6ce3e, 0x4b2a1bc9a9e959ba},   /* cmtst v0.2s, v1.2s, v2.2s */
{0xbb98f7e207b6a664, 0x986ccf494db24e93},   /* cmtst v0.4s, v1.4s, v2.4s */
{0xc89e4f1e025f452f, 0x289bb2b5128b0790},   /* cmtst v0.2d, v1.2d, v2.2d */
{0xa9c9e2e4eab857b9, 0x580952e76cad2553},   /* shadd v0.8b, v1.8b, v2.8b */
{0xad49f3254d981dc0, 0x1ed8c936df4257b6},   /* shadd v0.16b, v1.16b, v2.16b */
{0xd83e1d52ccc351e8, 0x08f6143ba26ed453},   /* shadd v0.4h, v1.4h, v2.4h */
{0x87a2908bbbe306a4, 0xd34b76f4283cc97d},   /* shadd v0.8h, v1.8h, v2.8h */
{0x011ada34e82998c5, 0x1ee1937a9540cfab},   /* shadd v0.2s, v1.2s, v2.2s */
{0x0ebe17b8e4f6e60d, 0xcd209baf70119510},   /* shadd v0.4s, v1.4s, v2.4s */
{0xa7f6c5852f55b8e1, 0x2492360256ccde93},   /* uhadd v0.8b, v1.8b, v2.8b */
{0x84f61d224f395f57, 0xb2398c8b3493e0c2},   /* uhadd v0.16b, v1.16b, v2.16b */
{0x4059f86d966b5c18, 0xf3b4517643bf15e1},   /* uhadd v0.4h, v1.4h, v2.4h */
{0x1ef8bfdd33c43a8a, 0x2afe1bbb069fca72},   /* uhadd v0.8h, v1.8h, v2.8h */
{0x40ecacedab37a6c6, 0xa8603b2130d17d05},   /* uhadd v0.2s, v1.2s, v2.2s */
{0x7d193ee46d524f68, 0xcf7735360729ab92},   /* uhadd v0.4s, v1.4s, v2.4s */
{0xa57c22be7e92faa3, 0x44f971ad57d00742},   /* srhadd v0.8b, v1.8b, v2.8b */
{0x72a61949dfead977, 0x415546f60fae650e},   /* srhadd v0.16b, v1.16b, v2.16b */
{0x19e41202aee5775b, 0xc014040e1be57f4c},   /* srhadd v0.4h, v1.4h, v2.4h */
{0x3790f98c84bf9833, 0xd9e7c9d479a41db5},   /* srhadd v0.8h, v1.8h, v2.8h */
{0x24dd396922f26ca9, 0x4b09f9d57433e832},   /* srhadd v0.2s, v1.2s, v2.2s */
{0x990e5ffffcc66e2a, 0xdfb8db51c80f9877},   /* srhadd v0.4s, v1.4s, v2.4s */
{0x6dc443a9e469952a, 0x820986ceaa3a445f},   /* urhadd v0.8b, v1.8b, v2.8b */
{0x48ccd476a5561ee3, 0xda8ccfe999f09638},   /* urhadd v0.16b, v1.16b, v2.16b */
{0x5b33274938575024, 0x9e2fe34e419bb3bc},   /* urhadd v0.4h, v1.4h, v2.4h */
{0x5016b0b36b4d6daf, 0xcdcde5df95bb9d7f},   /* urhadd v0.8h, v1.8h, v2.8h */
{0x65df0b10a712be17, 0x2c0affb023a759ad},   /* urhadd v0.2s, v1.2s, v2.2s */
{0x3b89549619cebce2, 0x7f8fd427b349e47d},   /* urhadd v0.4s, v1.4s, v2.4s */
{0xa804568a25f058f7, 0xfaed6eeea7c9a770},   /* shsub v0.8b, v1.8b, v2.8b */
{0x6f6dc356e7055a52, 0x5ee1e67dd63382bf},   /* shsub v0.16b, v1.16b, v2.16b */
{0x761c550402c91aa2, 0x273329b017591bc7},   /* shsub v0.4h, v1.4h, v2.4h */
{0x3b17af46985595be, 0xaa41801fd2aca857},   /* shsub v0.8h, v1.8h, v2.8h */
{0x61fc84f982e30672, 0x6359697a7706c8fe},   /* shsub v0.2s, v1.2s, v2.2s */
{0x491d009ec149c832, 0x1d2e45dfc10fe26a},   /* shsub v0.4s, v1.4s, v2.4s */
{0x3286bf72bbf1d84d, 0x13269452af7368e1},   /* uhsub v0.8b, v1.8b, v2.8b */
{0xffb8ab1c2a681a69, 0x0582dd318f5296ab},   /* uhsub v0.16b, v1.16b, v2.16b */
{0x0e7d59c8a8f0e7df, 0xee11de9a54499b0d},   /* uhsub v0.4h, v1.4h, v2.4h */
{0x0c2d740ac69a88f5, 0xf1f4134c9d468122},   /* uhsub v0.8h, v1.8h, v2.8h */
{0x8924c9bf1c9cf4a9, 0xf0c4507b59e01083},   /* uhsub v0.2s, v1.2s, v2.2s */
{0x9777da85eff7a2a6, 0x1b75ff1519a4f545},   /* uhsub v0.4s, v1.4s, v2.4s */
{0xe5bb424415d62e6e, 0xd2ce77e1cf8577da},   /* sqadd v0.8b, v1.8b, v2.8b */
{0x93f378b2a7a482a0, 0xb672698d15a6377c},   /* sqadd v0.16b, v1.16b, v2.16b */
{0x230ffa209a351413, 0xd724c2e391e1c715},   /* sqadd v0.4h, v1.4h, v2.4h */
{0xcd8a50eab1eb00ad, 0x2292ee5aa6204355},   /* sqadd v0.8h, v1.8h, v2.8h */
{0x5f5ae8aa52562bf0, 0xee9eff9e2593e2d0},   /* sqadd v0.2s, v1.2s, v2.2s */
{0x1eb34109c62f814b, 0x13d028ee3351a3cf},   /* sqadd v0.4s, v1.4s, v2.4s */
{0xe4e82b0465a495b2, 0xa3557ede6751da53},   /* sqadd v0.2d, v1.2d, v2.2d */
{0x8fab2ecc8d92a892, 0x242977c6ca357ee0},   /* uqadd v0.8b, v1.8b, v2.8b */
{0x9cf5fa858e04ae34, 0x8e20b1e0aac2b09e},   /* uqadd v0.16b, v1.16b, v2.16b */
{0xa360c7ed1c54c68b, 0x9adda23fe8a28665},   /* uqadd v0.4h, v1.4h, v2.4h */
{0xed004ec75c2275c1, 0x91f98b1ad897be24},   /* uqadd v0.8h, v1.8h, v2.8h */
{0xd502aec824c48ba0, 0x192688ec4d4dd147},   /* uqadd v0.2s, v1.2s, v2.2s */
{0x58a3f4387ceda780, 0x089634da221b0285},   /* uqadd v0.4s, v1.4s, v2.4s */
{0xa674dd7b9cd2c390, 0xe80f0382a261ac3a},   /* uqadd v0.2d, v1.2d, v2.2d */
{0x5378dd72ba341d4b, 0x8977c608d77ca1ad},   /* sqsub v0.8b, v1.8b, v2.8b */
{0x1bea09508c5661ee, 0xeed80d2f88565dd1},   /* sqsub v0.16b, v1.16b, v2.16b */
{0x385e7ff28100da15, 0x424f9fcb7c5e46c8},   /* sqsub v0.4h, v1.4h, v2.4h */
{0xf1cf0328d20829f6, 0xbcee1b15d90d86f6},   /* sqsub v0.8h, v1.8h, v2.8h */
{0x7858effd4ff9ccba, 0x6fa50c7b73195c25},   /* sqsub v0.2s, v1.2s, v2.2s */
{0x375518ba1c2970bb, 0xd161b56b49e96bf5},   /* sqsub v0.4s, v1.4s, v2.4s */
{0xbe48f8a1eff55d49, 0xb51d6307b95d7949},   /* sqsub v0.2d, v1.2d, v2.2d */
{0xf79f0f5e1b144515, 0x8d3086f6db66dc98},   /* uqsub v0.8b, v1.8b, v2.8b */
{0xcdea97f083f4c5dc, 0xbbd45fe1895b7bfc},   /* uqsub v0.16b, v1.16b, v2.16b */
{0x6d7e023ed43e90fa, 0x5f1b8d4744643ab2},   /* uqsub v0.4h, v1.4h, v2.4h */
{0xf705dd82df205fce, 0x3ddae13355adad7f},   /* uqsub v0.8h, v1.8h, v2.8h */
{0x67c9252fa51ee5cd, 0xe724e2d7ee2b868a},   /* uqsub v0.2s, v1.2s, v2.2s */
{0x68b47a17b7d54e96, 0xc99ac2b9d519c48c},   /* uqsub v0.4s, v1.4s, v2.4s */
{0xc26071f2b074a44f, 0x5031e507d4397441},   /* uqsub v0.2d, v1.2d, v2.2d */
{0x2f610acd8fad3d9b, 0x497abf8066416413},   /* sqadd b0, b1, b2 */
{0x2242ecbe53a66385, 0x1149f610138d5bdf},   /* sqadd h0, h1, h2 */
{0x334c15c1845ccb36, 0x8c68bc0d9b3e64ee},   /* sqadd s0, s1, s2 */
{0xde4bf30941ad3539, 0x0d144ea201dd4e03},   /* sqadd d0, d1, d2 */
{0xd0993fe0d47e10c5, 0x3fa1e9a53f065c30},   /* uqadd b0, b1, b2 */
{0x66405faddcb92a26, 0x34d7f4e13e0a5d82},   /* uqadd h0, h1, h2 */
{0x0489c513067f3cd4, 0xbfac43dc0b3e86b8},   /* uqadd s0, s1, s2 */
{0x69dab9ab25baf0db, 0x1a8c3d0238c1dd50},   /* uqadd d0, d1, d2 */
{0x78e2a50a945c3c15, 0x380a14e80f860529},   /* sqsub b0, b1, b2 */
{0x654c6479e0acfd26, 0x54411b891201e008},   /* sqsub h0, h1, h2 */
{0x457aeb57abde77b8, 0xa5a73912bded2729},   /* sqsub s0, s1, s2 */
{0x4881144e34ab0226, 0x53f4d95c505809b0},   /* sqsub d0, d1, d2 */
{0x2e61224117f3e27e, 0xac05db0bf5309378},   /* uqsub b0, b1, b2 */
{0xfded083af747cf87, 0x9d20e8e2fea76b71},   /* uqsub h0, h1, h2 */
{0xee1a8756504761d0, 0x7632c6b8597ab923},   /* uqsub s0, s1, s2 */
{0xd4cd055629aa59cc, 0xd0488dea30ec09ae},   /* uqsub d0, d1, d2 */
{0x0b1b6aff65a0888b, 0x1f4a83854f4cf468},   /* suqadd v0.8b, v1.8b */
{0xfb96e4291309e76f, 0x85bd681b1a63cc54},   /* suqadd v0.16b, v1.16b */
{0x61ff0bd459834bff, 0xf899574bc0384437},   /* suqadd v0.4h, v1.4h */
{0xf42f17afa434cfaa, 0x958c925bbd83bcdb},   /* suqadd v0.8h, v1.8h */
{0x54630e36ba603512, 0x91f8b48d1d8aed48},   /* suqadd v0.2s, v1.2s */
{0xf535563302589821, 0xef86161a0103dd48},   /* suqadd v0.4s, v1.4s */
{0x8d6642c37b1b123a, 0xff55ed1da402f953},   /* suqadd v0.2d, v1.2d */
{0xca0e891d6558ca5e, 0x29be1e4ebe72b85f},   /* usqadd v0.8b, v1.8b */
{0x49403c265b4a96ed, 0x3b3e6469e08c03ba},   /* usqadd v0.16b, v1.16b */
{0xc80bb30e6f66b45a, 0xe22ae069fee7e345},   /* usqadd v0.4h, v1.4h */
{0x1aa97c43602fb88f, 0xc27c0bffdd3dbe44},   /* usqadd v0.8h, v1.8h */
{0xd434137ad2feb2c7, 0x6a6e1c117cbfb4bf},   /* usqadd v0.2s, v1.2s */
{0x1072ddfda56851cf, 0xe8ef3fcc6f1f1c0d},   /* usqadd v0.4s, v1.4s */
{0x8a0b579345a7019a, 0x91d2e073ad38c543},   /* usqadd v0.2d, v1.2d */
{0x37910ec456ba7b00, 0x7207fccc0c6adb77},   /* suqadd b0, b1 */
{0x6965c5033673a85a, 0xa304bca534bf2159},   /* suqadd h0, h1 */
{0x2aae11eb5e1d85a9, 0x03a9cf684f51991b},   /* suqadd s0, s1 */
{0x8378a172da9057ce, 0x8317f4354cc29b3e},   /* suqadd d0, d1 */
{0xa39faa4842b81d18, 0x304e33a58458b59a},   /* usqadd b0, b1 */
{0xb18fedaf55722b63, 0x97498c6cd2a5b0e4},   /* usqadd h0, h1 */
{0x5e25d08b621fd4d6, 0xa071213b4306aa4e},   /* usqadd s0, s1 */
{0xc3f3ba68df4f04ee, 0xbedfbc626615b6d6},   /* usqadd d0, d1 */
{0xa07a3df995236c23, 0x91c0db9474bfb6f2},   /* sqdmulh v0.4h, v1.4h, v2.4h */
{0x9fe90056e064ca68, 0x2f99d308e8f96beb},   /* sqdmulh v0.8h, v1.8h, v2.8h */
{0xdbb84d97c4bb98ad, 0xe1ee6e3d1e11a61e},   /* sqdmulh v0.2s, v1.2s, v2.2s */
{0x7d2d04cc752ed06b, 0x60a68de8ae211d84},   /* sqdmulh v0.4s, v1.4s, v2.4s */
{0x24edd697d8007264, 0x04a1a4413a14125e},   /* sqrdmulh v0.4h, v1.4h, v2.4h */
{0x3ceb492c61a23cdc, 0xc1557c79eeadeb03},   /* sqrdmulh v0.8h, v1.8h, v2.8h */
{0x7a1293db876b6d63, 0xe11a231b49d6149e},   /* sqrdmulh v0.2s, v1.2s, v2.2s */
{0x6e65a9ce89dcb09e, 0x74bed4efd900078f},   /* sqrdmulh v0.4s, v1.4s, v2.4s */
{0x29e327000375ef26, 0x82c7715c082f5818},   /* sshl v0.8b, v1.8b, v2.8b */
{0xaad64328c2b3e7e0, 0xa99a4784366746a2},   /* sshl v0.16b, v1.16b, v2.16b */
{0xcbb15c3ce5f50f41, 0x1cb1931dadba9e73},   /* sshl v0.4h, v1.4h, v2.4h */
{0xf206b48968e45844, 0x39f39ad56e6590fb},   /* sshl v0.8h, v1.8h, v2.8h */
{0x0e623c1a00cbacbe, 0x80a78759b7cf7775},   /* sshl v0.2s, v1.2s, v2.2s */
{0xdd4b2570f0e28a61, 0x673cac1cf00dbe72},   /* sshl v0.4s, v1.4s, v2.4s */
{0x997b99979950aaff, 0x361955ccf77b5177},   /* sshl v0.2d, v1.2d, v2.2d */
{0x34b38feb5c75894b, 0x8012395ee8a4bc8c},   /* ushl v0.8b, v1.8b, v2.8b */
{0x5b616f40e7f013d9, 0xe5e7467556f28c3f},   /* ushl v0.16b, v1.16b, v2.16b */
{0x22a85b059be1c937, 0x06bf85f847fcd8f4},   /* ushl v0.4h, v1.4h, v2.4h */
{0xeb592ea521180d37, 0xc6fd9196a977d8d8},   /* ushl v0.8h, v1.8h, v2.8h */
{0x3bd4ca24dc627733, 0x6a438046d5fe3327},   /* ushl v0.2s, v1.2s, v2.2s */
{0x8837e682be97d3a9, 0xff28c5188e7dd509},   /* ushl v0.4s, v1.4s, v2.4s */
{0xcd7d9528407978e8, 0x4b5e148c337c54bf},   /* ushl v0.2d, v1.2d, v2.2d */
{0x270e8c9af7f23688, 0x26dbb91670585bbb},   /* srshl v0.8b, v1.8b, v2.8b */
{0xc66eaac0e3b8567e, 0xf1cf846b835596eb},   /* srshl v0.16b, v1.16b, v2.16b */
{0x9d7703b5f3dab256, 0xa1f77e29045617af},   /* srshl v0.4h, v1.4h, v2.4h */
{0xe7c1e535f2c02086, 0x097f562143c0c761},   /* srshl v0.8h, v1.8h, v2.8h */
{0x5c76d6584d24d6c2, 0x7d741b59c0daf606},   /* srshl v0.2s, v1.2s, v2.2s */
{0xda6db2ca5e81dcdb, 0x86ecda0b45e770ad},   /* srshl v0.4s, v1.4s, v2.4s */
{0x5b4050df55f96b2c, 0xb47dbe54f1274b0a},   /* srshl v0.2d, v1.2d, v2.2d */
{0x59ecac44ca2e8f90, 0x16e02ab9502103b1},   /* urshl v0.8b, v1.8b, v2.8b */
{0x37189ef773dd78d2, 0xf78e24858ac5f610},   /* urshl v0.16b, v1.16b, v2.16b */
{0x842f18c9fcc9013d, 0x9fd2bd043ca97c2b},   /* urshl v0.4h, v1.4h, v2.4h */
{0x39b74ffc39b13245, 0x761c8a15f692079d},   /* urshl v0.8h, v1.8h, v2.8h */
{0xa1c8420e7be80052, 0xa7c63c774c1f30eb},   /* urshl v0.2s, v1.2s, v2.2s */
{0xf6097e02b613322b, 0xcdf7a7cc657e70a4},   /* urshl v0.4s, v1.4s, v2.4s */
{0xc6c457280247bca3, 0x570311999ff814a9},   /* urshl v0.2d, v1.2d, v2.2d */
{0xd3e55accb8aeda07, 0x2f513621f4dd0ed5},   /* sqshl v0.8b, v1.8b, v2.8b */
{0x2934141bcfa2133e, 0x3a8d0b60f03bdd17},   /* sqshl v0.16b, v1.16b, v2.16b */
{0x06fc617939782f84, 0x014d1f80582f04f9},   /* sqshl v0.4h, v1.4h, v2.4h */
{0x73fb026c4073d6db, 0x08a6684a33ae6d11},   /* sqshl v0.8h, v1.8h, v2.8h */
{0xf2c0ba50c9db6ff0, 0x94400d91fad50eba},   /* sqshl v0.2s, v1.2s, v2.2s */
{0x9de2d3c2e3413569, 0x93cba96dfbc4e26f},   /* sqshl v0.4s, v1.4s, v2.4s */
{0x888ae629c62c2c9b, 0x5f7a509e1096307b},   /* sqshl v0.2d, v1.2d, v2.2d */
{0x680f741656d45b7d, 0xf2f55fd0e6c4e92f},   /* uqshl v0.8b, v1.8b, v2.8b */
{0xa11aca1a3387456c, 0x4e8b1026eabaf557},   /* uqshl v0.16b, v1.16b, v2.16b */
{0x37446eb7dece3b48, 0x7824d0d3565d3039},   /* uqshl v0.4h, v1.4h, v2.4h */
{0x0fceaa36aec306f8, 0x6ea6b41247d9f953},   /* uqshl v0.8h, v1.8h, v2.8h */
{0xd030853645214b6b, 0xbfb1ad8e0a6e444f},   /* uqshl v0.2s, v1.2s, v2.2s */
{0x15a844e4a9f261a8, 0x8161695faa837ed1},   /* uqshl v0.4s, v1.4s, v2.4s */
{0x6ba9a4e4d0b286a0, 0x9e1ee3280caaa2d8},   /* uqshl v0.2d, v1.2d, v2.2d */
{0x8b674ab1226a248b, 0x660b9e8eee9f6345},   /* sqrshl v0.8b, v1.8b, v2.8b */
{0x59bd2d0f13f02893, 0x2c18b2bed36f1fa8},   /* sqrshl v0.16b, v1.16b, v2.16b */
{0x19019d8015728080, 0xd9b85a4d630122e6},   /* sqrshl v0.4h, v1.4h, v2.4h */
{0x3b34e2545b8cc9cd, 0x4851a813542cf199},   /* sqrshl v0.8h, v1.8h, v2.8h */
{0x2e0ed4ed455d7e92, 0xae40df5fce157064},   /* sqrshl v0.2s, v1.2s, v2.2s */
{0x8cd3554299ef8792, 0x32f72796c1326598},   /* sqrshl v0.4s, v1.4s, v2.4s */
{0xfa2a7bf00122f0a6, 0x7373604e95da5e87},   /* sqrshl v0.2d, v1.2d, v2.2d */
{0x6c1ff62b414a7d33, 0x37ffc334afd1e955},   /* uqrshl v0.8b, v1.8b, v2.8b */
{0x155b7fa7c24c483c, 0xb996fb4843cd2aac},   /* uqrshl v0.16b, v1.16b, v2.16b */
{0x89015d8b530c02fb, 0x25e51eecda99305a},   /* uqrshl v0.4h, v1.4h, v2.4h */
{0x20618d0cdef96061, 0x2bda6a55d50c02f7},   /* uqrshl v0.8h, v1.8h, v2.8h */
{0x8bd749d295583233, 0x0d7301249086e15c},   /* uqrshl v0.2s, v1.2s, v2.2s */
{0x47e01761ff0deec6, 0xa20a296b3485acd7},   /* uqrshl v0.4s, v1.4s, v2.4s */
{0xd59dafae912855b7, 0x3e9e31c15c7fb7c1},   /* uqrshl v0.2d, v1.2d, v2.2d */
{0x3fa547f32cfe144b, 0x864d3d30a3bcda44},   /* sqshl b0, b1, b2 */
{0xf07c39d934b11b32, 0x812e19fb63f53715},   /* sqshl h0, h1, h2 */
{0xc1f01518334236db, 0x1acc036726564813},   /* sqshl s0, s1, s2 */
{0x4c148ac6c49c982f, 0xa84110a1d7c04c77},   /* sqshl d0, d1, d2 */
{0x42d99f39e276b277, 0x0b03bb88b7c1245d},   /* uqrshl b0, b1, b2 */
{0xf2424087233b1d2e, 0x9815650ab60bb2c1},   /* uqrshl h0, h1, h2 */
{0xbdf5ee68fdef3a8a, 0xb13ba469c014e888},   /* uqrshl s0, s1, s2 */
{0xc45bc0a4ca8ef537, 0xfd77bd5120e798f4},   /* uqrshl d0, d1, d2 */
{0x77b91a4216d2a85f, 0x2b00c0fdb98d4e68},   /* clz v0.8b, v1.8b */
{0x0799d490ba427219, 0x3cd8fd900a28b95a},   /* clz v0.16b, v1.16b */
{0x196e2c982085db26, 0xb4c81054df7ed226},   /* clz v0.4h, v1.4h */
{0xd875b58a1f5f5dbe, 0x58ee71270e7b53da},   /* clz v0.8h, v1.8h */
{0x83cd9b92f0fe65ef, 0x623140aa8ebf852e},   /* clz v0.2s, v1.2s */
{0x86cef954c8b58d30, 0xca8c8ad93dfc5ca2},   /* clz v0.4s, v1.4s */
{0x0bad10d794f08f1f, 0x6802f081ae609a98},   /* cls v0.8b, v1.8b */
{0x568db398aac7bc1b, 0x9c019609e0748e6f},   /* cls v0.16b, v1.16b */
{0xf4abea1c2de7234b, 0xf399ad90096eaa20},   /* cls v0.4h, v1.4h */
{0x27ca1cea601a7c9d, 0x6acfad599f91b8e5},   /* cls v0.8h, v1.8h */
{0x4537f20ce0c893a4, 0x5afdb40ebdb9cd3b},   /* cls v0.2s, v1.2s */
{0x1fed091bfead93c1, 0x71e3596c7e649dc5},   /* cls v0.4s, v1.4s */
{0x8a7bd24e7a1640d8, 0x28a4be996c69ea4b},   /* cnt v0.8b, v1.8b */
{0x9f07e7959abec475, 0x023688adc3b8a45a},   /* cnt v0.16b, v1.16b */
{0xa8eac3803f302d72, 0xf335dd8bc41ed52a},   /* rbit v0.8b, v1.8b */
{0x0cffcbb08b0dbcb0, 0x27ea0afc9f4dada4},   /* rbit v0.16b, v1.16b */
{0xb9e05700183f5f74, 0xdd94863645ace437},   /* urecpe v0.2s, v1.2s */
{0xa2c764784c1bac7e, 0xbdc3375d63c05eab},   /* urecpe v0.4s, v1.4s */
{0x156f7107db5c60ab, 0x643b04a282aab589},   /* ursqrte v0.2s, v1.2s */
{0x4023c7d58bc4d69d, 0xcf60e4d2ee6a2dd2},   /* ursqrte v0.4s, v1.4s */
{0xe42b4561e1f0909e, 0xdbf00f48ec0ba542},   /* shl v0.16b, v1.16b, #0 */
{0x7e0a942c118c8ffa, 0x10740c75c712a944},   /* shl v0.8b, v1.8b, #3 */
{0xc47d5c6f689fee8a, 0x68f6ec028dc7aa49},   /* shl v0.16b, v1.16b, #7 */
{0xdd8e459ba255697e, 0xd5862cb2963928d9},   /* shl v0.8h, v1.8h, #9 */
{0x1e0dd87e3cd65cdd, 0x0cd4e979ebbe906e},   /* shl v0.4h, v1.4h, #15 */
{0x91f1b7e211a62592, 0x147504134861ca25},   /* shl v0.4s, v1.4s, #1 */
{0x4e58d5e4dc797c5d, 0xf750dae6548d8e74},   /* shl v0.2s, v1.2s, #31 */
{0xea099b94469f4342, 0x26a4b1b42dee46fb},   /* shl v0.2d, v1.2d, #5 */
{0xe60928e012bff3c1, 0xfa893d668f84bd2d},   /* shl v0.2d, v1.2d, #63 */
{0x8d16dc7742d2325e, 0x1a1e387ae61af942},   /* sqshl v0.16b, v1.16b, #0 */
{0x369d234dc2297a5f, 0x669d683ed7a04243},   /* sqshl v0.8b, v1.8b, #3 */
{0x236ca1d2862bd2b8, 0xb4c102a900bec6eb},   /* sqshl v0.16b, v1.16b, #7 */
{0xfdb575d815bea2d3, 0x9b4ab7f9e95a9d5e},   /* sqshl v0.8h, v1.8h, #9 */
{0x40412503116b3f10, 0x7bb8b28823b3be0e},   /* sqshl v0.4h, v1.4h, #15 */
{0x93005c1331838b4b, 0xc27279da02c9af9a},   /* sqshl v0.4s, v1.4s, #1 */
{0xa3d36e2ba24d6a93, 0x3003f54bf8221b04},   /* sqshl v0.2s, v1.2s, #31 */
{0xecdb0f3b7198e6dd, 0x14b96bafc20a9d6c},   /* sqshl v0.2d, v1.2d, #5 */
{0x5a20b5180ef4f42f, 0xfed65c7e133495e3},   /* sqshl v0.2d, v1.2d, #63 */
{0xeb350226ca56b3a6, 0xfdb2901edff4589f},   /* uqshl v0.16b, v1.16b, #0 */
{0x4f5b4e1e6f69d82c, 0xcc40f73297792b2c},   /* uqshl v0.8b, v1.8b, #3 */
{0x5cc401a6b6b6944b, 0x661bb52f7bc8ead6},   /* uqshl v0.16b, v1.16b, #7 */
{0xe388bfcd45a7ea6b, 0x78a6e22517da031f},   /* uqshl v0.8h, v1.8h, #9 */
{0xba24356af899c2c4, 0xd94c98605d26698a},   /* uqshl v0.4h, v1.4h, #15 */
{0x73aea594d7ef9912, 0xd27ef8a44e119b97},   /* uqshl v0.4s, v1.4s, #1 */
{0xbaa3f041a6ae1cde, 0x97d455edbbb377b0},   /* uqshl v0.2s, v1.2s, #31 */
{0xd30db3916f91cf52, 0x8d8612d4210f7161},   /* uqshl v0.2d, v1.2d, #5 */
{0x79765b51d2de0f7c, 0xa1d97fd8fb69bd63},   /* uqshl v0.2d, v1.2d, #63 */
{0xfd77238046db9266, 0xec2ca067ffb118ff},   /* sqshlu v0.16b, v1.16b, #0 */
{0xd0829374aa052d32, 0x32bb7bde9edb47fd},   /* sqshlu v0.8b, v1.8b, #3 */
{0x8f89a43827a16cea, 0xb2aaf7d81f5ab15a},   /* sqshlu v0.16b, v1.16b, #7 */
{0x12a298904df6ce5a, 0x875ccb530be74d90},   /* sqshlu v0.8h, v1.8h, #9 */
{0x9cfe9558dc9dbc3d, 0xda2e78d14c748e62},   /* sqshlu v0.4h, v1.4h, #15 */
{0xf8feecc9dd19cb33, 0xda48cf6c8159a709},   /* sqshlu v0.4s, v1.4s, #1 */
{0x91e8b1949b03233a, 0xbb3ecde3a8a95136},   /* sqshlu v0.2s, v1.2s, #31 */
{0xf6dd1765a4c967ab, 0x1eb8c83d9b3eaf46},   /* sqshlu v0.2d, v1.2d, #5 */
{0xe25e372987828eed, 0xa5f44fcf30e3b529},   /* sqshlu v0.2d, v1.2d, #63 */
{0x11f331d9e693606b, 0x5f4b6a48f8399fe7},   /* sli v0.16b, v1.16b, #0 */
{0xb6ce2873f625da39, 0x1b6ba4df969553d6},   /* sli v0.8b, v1.8b, #3 */
{0xc20603362bc14d8f, 0x4c1d3ae3687f1b8b},   /* sli v0.16b, v1.16b, #7 */
{0x6846aed892b701b7, 0xeaf1d84b52798ca1},   /* sli v0.8h, v1.8h, #9 */
{0xe9b3e308045f9f60, 0x3967a5065821f541},   /* sli v0.4h, v1.4h, #15 */
{0x724a276b95c96994, 0xfa279ce333cb0f6f},   /* sli v0.4s, v1.4s, #1 */
{0x1df7bf392997a265, 0x6de130894222b908},   /* sli v0.2s, v1.2s, #31 */
{0x254d34725452fc6e, 0xecffeffdd4299467},   /* sli v0.2d, v1.2d, #5 */
{0x765c176d80b390f2, 0x9c399e479c9f0645},   /* sli v0.2d, v1.2d, #63 */
{0xc7241fa1ee953ecb, 0x822a161d0ca98380},   /* sshr v0.16b, v1.16b, #1 */
{0xb5f9051252d1a212, 0xaea53ee12159ae43},   /* sshr v0.8b, v1.8b, #3 */
{0xc5896c3315836750, 0xf8f81c818e3ea122},   /* sshr v0.16b, v1.16b, #8 */
{0xed2dcabd268767d0, 0xda913db08bbec3f5},   /* sshr v0.8h, v1.8h, #9 */
{0x0642f0cdbebef798, 0x436fb73069ec3318},   /* sshr v0.4h, v1.4h, #16 */
{0xf108ec23f3f00b8e, 0x7d0e7b2ef54a1180},   /* sshr v0.4s, v1.4s, #1 */
{0x7b99a6fc8def22db, 0x5b0c863759873618},   /* sshr v0.2s, v1.2s, #32 */
{0x056d5f7b32ca90f3, 0x1e9b5b2312a8086d},   /* sshr v0.2d, v1.2d, #5 */
{0xa189bde2ca31ceae, 0xb1e6c5eecf10e4a5},   /* sshr v0.2d, v1.2d, #64 */
{0x078b884e52f495c7, 0x2dec6a41cd58a8e3},   /* ushr v0.16b, v1.16b, #1 */
{0x3e163cc9a7f523d5, 0x2c6dcbab4c640f03},   /* ushr v0.8b, v1.8b, #3 */
{0x0000000000000000, 0x0000000000000000},   /* ushr v0.16b, v1.16b, #8 */
{0xc655707179dd7d79, 0xb3f0f8958dbb4300},   /* ushr v0.8h, v1.8h, #9 */
{0x0000000000000000, 0x0000000000000000},   /* ushr v0.4h, v1.4h, #16 */
{0xcd49330565178d40, 0x0db27487bf6401ab},   /* ushr v0.4s, v1.4s, #1 */
{0x0000000000000000, 0x0000000000000000},   /* ushr v0.2s, v1.2s, #32 */
{0xd61ef2b0544f1b93, 0x13af58f6dc66d7af},   /* ushr v0.2d, v1.2d, #5 */
{0x0000000000000000, 0x0000000000000000},   /* ushr v0.2d, v1.2d, #64 */
{0x75f1ef5724c1ae13, 0xe235e5d1b1f6c87c},   /* srshr v0.16b, v1.16b, #1 */
{0xe854a3776ad0209b, 0x54b1f24664dca09e},   /* srshr v0.8b, v1.8b, #3 */
{0x0000000000000000, 0x0000000000000000},   /* srshr v0.16b, v1.16b, #8 */
{0x32b1c7a9628ec5e0, 0x07db2f9f1604716e},   /* srshr v0.8h, v1.8h, #9 */
{0x0000000000000000, 0x0000000000000000},   /* srshr v0.4h, v1.4h, #16 */
{0x74427d807520be66, 0x04a4efa31ff8ea6b},   /* srshr v0.4s, v1.4s, #1 */
{0x0000000000000000, 0x0000000000000000},   /* srshr v0.2s, v1.2s, #32 */
{0xc42db84e25383354, 0x29b1997dd7720dcd},   /* srshr v0.2d, v1.2d, #5 */
{0x0000000000000000, 0x0000000000000000},   /* srshr v0.2d, v1.2d, #64 */
{0x6cd44119710269e3, 0xe23a8ae8d0da7f12},   /* urshr v0.16b, v1.16b, #1 */
{0x1959f73dca87178b, 0xb978f88cecc012d3},   /* urshr v0.8b, v1.8b, #3 */
{0x18e1665a25e53505, 0xd73f97a6a1021124},   /* urshr v0.16b, v1.16b, #8 */
{0x7667b7cc5ccc5c67, 0x9e32f949f1e562a4},   /* urshr v0.8h, v1.8h, #9 */
{0xefdd985afbaf340e, 0x05968b899b6de615},   /* urshr v0.4h, v1.4h, #16 */
{0x1facfa26b42bb976, 0x0465a55c1f3ed9e3},   /* urshr v0.4s, v1.4s, #1 */
{0x22098a1fdfe94c76, 0xc2d1c456c947f2ef},   /* urshr v0.2s, v1.2s, #32 */
{0x254bc069476c1cab, 0xdff75d1b66828be0},   /* urshr v0.2d, v1.2d, #5 */
{0x211af372c56a93f2, 0x61b81049deb3542d},   /* urshr v0.2d, v1.2d, #64 */
{0xec3e73b0ed14bccf, 0x83e35b7a9652511b},   /* sri v0.16b, v1.16b, #1 */
{0x5717ec7f15bd4728, 0xed4c9108c1ded888},   /* sri v0.8b, v1.8b, #3 */
{0x53167c737ab6377b, 0x867194d1239c358a},   /* sri v0.16b, v1.16b, #8 */
{0x0ce2370aca7b63fd, 0xcd6ec8ddc9608ba9},   /* sri v0.8h, v1.8h, #9 */
{0x5f74ae04abba2b17, 0x00821ffb36be552b},   /* sri v0.4h, v1.4h, #16 */
{0x64501702c5b55e4a, 0xb32563e1dcec3340},   /* sri v0.4s, v1.4s, #1 */
{0x51e95a8be7150c93, 0x6ce346382a34d58b},   /* sri v0.2s, v1.2s, #32 */
{0xe2562dabbea7e4fa, 0x6d6555a26386ffcf},   /* sri v0.2d, v1.2d, #5 */
{0x533c4e6854e938d0, 0x684129426867d851},   /* sri v0.2d, v1.2d, #64 */
{0x7899fed722a3ac3a, 0x9b80ece21ff16dfa},   /* sshll v0.8h, v1.8b, #0 */
{0xa952a9456c54c9f4, 0x2ad7c443774a7248},   /* sshll2 v0.8h, v1.16b, #0 */
{0xfa92ed9c819684f1, 0xff85426be4b35998},   /* sshll v0.4s, v1.4h, #0 */
{0x46a5946798d9789a, 0x897ec5ce682f5be3},   /* sshll2 v0.4s, v1.8h, #0 */
{0xbe28ed57d94c464e, 0x7ade200de7ed6d73},   /* sshll v0.2d, v1.2s, #0 */
{0xae87b5c32fc93f10, 0x4db1cd41ee0b518e},   /* sshll2 v0.2d, v1.4s, #0 */
{0x9c3a442eb72c6810, 0x59877398ab8f16ae},   /* ushll v0.8h, v1.8b, #0 */
{0x86558837275e7a9c, 0xc7015b2a6337b30a},   /* ushll2 v0.8h, v1.16b, #0 */
{0xd96663014c57cc5f, 0x31113a718330942c},   /* ushll v0.4s, v1.4h, #0 */
{0x5de9021e32e667c3, 0xfee128d6cd0a7d4c},   /* ushll2 v0.4s, v1.8h, #0 */
{0xb6b9ea1e73dc91ed, 0x71fc071a6229c455},   /* ushll v0.2d, v1.2s, #0 */
{0x8da18921405ee00e, 0xb328f1e71a552707},   /* ushll2 v0.2d, v1.4s, #0 */
{0xe747071118aaa8f2, 0xa06ef6b5b3a4c890},   /* xtn v0.8b, v1.8h */
{0xdc6d3e04ce9b3058, 0x579ac089feb41b98},   /* xtn2 v0.16b, v1.8h */
{0x52738b9006b76420, 0xd4359b7957159242},   /* xtn v0.4h, v1.4s */
{0x76a0186155aa6e27, 0x7e6f57428c408d84},   /* xtn2 v0.8h, v1.4s */
{0x65c2b8957ef047c8, 0x725f8c5ab2f9cf72},   /* xtn v0.2s, v1.2d */
{0xfd21d940bd9f55b9, 0x76455cb373896ccc},   /* xtn2 v0.4s, v1.2d */
{0x8b1dcc14ecd61fc4, 0xc3fe7186da42d7cc},   /* sqxtn v0.8b, v1.8h */
{0x9572fee6803fbd99, 0xb172e7f3ee6c5c54},   /* sqxtn2 v0.16b, v1.8h */
{0xf95b075c249c4a80, 0x8819d2a2f09804f7},   /* sqxtn v0.4h, v1.4s */
{0xb7fe810f8f8bf42a, 0xbb13d9bae800e850},   /* sqxtn2 v0.8h, v1.4s */
{0x22a8cf1e66d4d75d, 0x61e9d2a78d0fc88c},   /* sqxtn v0.2s, v1.2d */
{0xc5f9a6d72912e5dc, 0x347f800a15ca194b},   /* sqxtn2 v0.4s, v1.2d */
{0x31703f82386d9ede, 0x72ac529d6adcd820},   /* uqxtn v0.8b, v1.8h */
{0x75be6bd329c234a8, 0xd1d59b0a9f7f3d54},   /* uqxtn2 v0.16b, v1.8h */
{0x8545f0eed096b91c, 0xdfa850c74351f4bd},   /* uqxtn v0.4h, v1.4s */
{0x24cf0e9f041b0933, 0x3b3f6c51ef991fc4},   /* uqxtn2 v0.8h, v1.4s */
{0x4724a6bd767ffd98, 0xc392f756838fc57c},   /* uqxtn v0.2s, v1.2d */
{0x95c34c14d4c6f508, 0x2ddb9429b14895d4},   /* uqxtn2 v0.4s, v1.2d */
{0x835f56e26f0808d1, 0xe8bb8e266698e441},   /* sqxtun v0.8b, v1.8h */
{0x022af12529254c63, 0xce63a2b5e8832be2},   /* sqxtun2 v0.16b, v1.8h */
{0x24234877a6b2c73e, 0xc586014129926a25},   /* sqxtun v0.4h, v1.4s */
{0x49bfdc1f837d1b84, 0xa61034be41a72bc8},   /* sqxtun2 v0.8h, v1.4s */
{0xb4b2adfdd4f08802, 0xcbae5bf0f26cba47},   /* sqxtun v0.2s, v1.2d */
{0xdf89e10d09a9fcba, 0xb4cd914b1c1aa247},   /* sqxtun2 v0.4s, v1.2d */
{0xdf6f6f65bf3c44b8, 0xff3ed1fa23f44fca},   /* sqxtn b0, h1 */
{0x9013cac79e4891ad, 0x97267e2f27e22413},   /* sqxtn h0, s1 */
{0x056fdf9b02166e16, 0x3bd2b4ae8586825c},   /* sqxtn s0, d1 */
{0xf5dd80b5b16e951d, 0x18a870df3069176f},   /* uqxtn b0, h1 */
{0x43f116ffb5fb1308, 0x3f182aaadcf4caad},   /* uqxtn h0, s1 */
{0xb1dcd16e60b8cd4b, 0x01e5202c5dda5574},   /* uqxtn s0, d1 */
{0x78ae036ed30933ac, 0xb53c92aeb1c049cc},   /* sqxtun b0, h1 */
{0x08323c5a01b3acaa, 0x133bd92204e528df},   /* sqxtun h0, s1 */
{0xc15c00c5dda98d99, 0x8938fbf2055b5dd3},   /* sqxtun s0, d1 */
{0x9452dcc3c5860136, 0x338eb79e23bb5b79},   /* smull v0.4s, v1.4h, v2.4h */
{0x6339f21e2a660b4a, 0xd73f2a05dfaa814d},   /* smull2 v0.4s, v1.8h, v2.8h */
{0x8afd99aadd2c6b12, 0x574297306ce4645e},   /* smull v0.2d, v1.2s, v2.2s */
{0x557ace415ddfca45, 0xff14f6bf3a4f1b00},   /* smull2 v0.2d, v1.4s, v2.4s */
{0xcf198a8ad67ee7a1, 0xda9ae90f49bd39dc},   /* umull v0.4s, v1.4h, v2.4h */
{0x853f563e3d132705, 0xe4dfe88de230a4fe},   /* umull2 v0.4s, v1.8h, v2.8h */
{0x6d8063f99a6ad831, 0x830fc5003af484bc},   /* umull v0.2d, v1.2s, v2.2s */
{0x4ac406a7a089b302, 0x2818178b9436f193},   /* umull2 v0.2d, v1.4s, v2.4s */
{0x0514504ae936ae7a, 0x16e65d5f1cc000b9},   /* sqdmull v0.4s, v1.4h, v2.4h */
{0x5b87e31738675429, 0x98f8a15e2cb50ee4},   /* sqdmull2 v0.4s, v1.8h, v2.8h */
{0xe04ca11de3e45375, 0xe49cc4cf48a16ae6},   /* sqdmull v0.2d, v1.2s, v2.2s */
{0xb07727b6c3ec3d8c, 0x1d25da56b212776b},   /* sqdmull2 v0.2d, v1.4s, v2.4s */
{0x00f6dde20cae9bfa, 0x49e167c759beeac5},   /* smull v0.8h, v1.8b, v2.8b */
{0x01fe34a2e7082304, 0x2a8e0b1c876e8149},   /* smull2 v0.8h, v1.16b, v2.16b */
{0xf075811771dd6ae6, 0xffb880ba148d73cf},   /* umull v0.8h, v1.8b, v2.8b */
{0x41c2f63c04fcb489, 0xdfa903dd667c1c3d},   /* umull2 v0.8h, v1.16b, v2.16b */
{0x36c27f87fa2946aa, 0x853b93fa6589aa9b},   /* pmull v0.8h, v1.8b, v2.8b */
{0x63090a953bee564d, 0x261d1ad7184aee51},   /* pmull2 v0.8h, v1.16b, v2.16b */
{0xc658106cfa1b4eba, 0xc36482a545cf98f9},   /* pmull v0.1q, v1.1d, v2.1d */
{0xa5b689e9dab12dda, 0x3827e4ba2e5317cd},   /* pmull2 v0.1q, v1.2d, v2.2d */
{0x4b494fd78b4b42dc, 0x321ee2e5330fabbd},   /* sqdmull s0, h1, h2 */
{0xe6c40c92dfff2b3c, 0xdf164d9198df160b},   /* sqdmull d0, s1, s2 */
{0x0648311d71db8ab0, 0xee69080c560dac57},   /* sdot v0.4s, v1.16b, v2.16b */
{0x99d8dbaf5218fcae, 0x7f00009cbf5c1efc},   /* sdot v0.2s, v1.8b, v2.8b */
{0x7821c6b44b8afa81, 0xf67c281f2080bbbd},   /* udot v0.4s, v1.16b, v2.16b */
{0x472e2524b1615c24, 0x298c774e4aa96285},   /* udot v0.2s, v1.8b, v2.8b */
{0x45ae53f1f7c3491e, 0x0fc7311803dbdc44},   /* usdot v0.4s, v1.16b, v2.16b */
{0x7c2996882874d634, 0x498f8c34a246fbb7},   /* usdot v0.2s, v1.8b, v2.8b */
{0x149a83c45c05bc06, 0x499917d488485ce3},   /* addv b0, v1.8b */
{0xb3c64b78d3281dd9, 0x0fb02a6d73533ad8},   /* addv b0, v1.16b */
{0xcdfc82b5ed9b0e61, 0x723ca815bc11dbf7},   /* addv h0, v1.4h */
{0x010cc8cfb33e0395, 0x87b8dd846e23c595},   /* addv h0, v1.8h */
{0x87ea4f1d2afe4133, 0xd8e72f45d879b409},   /* addv s0, v1.4s */
{0x5102839145752376, 0xd205f630f1feaa53},   /* smaxv b0, v1.8b */
{0xd785ce71d2c86c5d, 0xd7947e0f15b441e5},   /* smaxv b0, v1.16b */
{0x3ae1bedb653ec3e9, 0xde279076c48883b2},   /* smaxv h0, v1.4h */
{0xba98294e3af40c81, 0x4d4e6f516b12c557},   /* smaxv h0, v1.8h */
{0xacbf1c38fde09ada, 0x352fc678cdb00920},   /* smaxv s0, v1.4s */
{0x5540a17f6e8fd5b5, 0xc95a66927c2b7b72},   /* umaxv b0, v1.8b */
{0x52561386e0be3111, 0x66090e034ae428dc},   /* umaxv b0, v1.16b */
{0xe1a7a0ee913f4eae, 0xcbc24abd478a3192},   /* umaxv h0, v1.4h */
{0x96e5e7c00b0ed1f7, 0xb0cca59dccd2a1c4},   /* umaxv h0, v1.8h */
{0xae7ef42f3fc93835, 0x7d89936d38945aff},   /* umaxv s0, v1.4s */
{0x11d7c32cb1bf7fd7, 0x32c1dbe48a9996e4},   /* sminv b0, v1.8b */
{0x5597342a2ae91f44, 0xf88ab5c815a9024b},   /* sminv b0, v1.16b */
{0xefff44e29b3aa60b, 0x3f418ce0423388eb},   /* sminv h0, v1.4h */
{0xcb1710d6b41bb23d, 0x64a2115904cd3d95},   /* sminv h0, v1.8h */
{0x75c6249baf6d15f5, 0x8b5fb54089d27343},   /* sminv s0, v1.4s */
{0x9ec96e52ae0441de, 0xc8f0eaee7aea05de},   /* uminv b0, v1.8b */
{0xaf4754494905bffb, 0xfe79bd1a7adddb27},   /* uminv b0, v1.16b */
{0x0ce8a1ee63a01869, 0x1b253ac506d82839},   /* uminv h0, v1.4h */
{0xb374793dd72d3a49, 0x8b19ec6901701f16},   /* uminv h0, v1.8h */
{0x6751c35c4c6fbc02, 0x34dd0be407a24fb2},   /* uminv s0, v1.4s */
{0x9f0b564ff03d0a0b, 0xebc5b6fd0d85e714},   /* saddlv h0, v1.8b */
{0x744b1a04a1d7e387, 0x6fb9f23229f007ea},   /* saddlv h0, v1.16b */
{0xe49533327e1792ef, 0xf9cdcbf8de96d21e},   /* saddlv s0, v1.4h */
{0xecf8b87029ce6bda, 0xc4afae4fff27d962},   /* saddlv s0, v1.8h */
{0x825cbc4c18b8a69e, 0x462440f0859e7aea},   /* saddlv d0, v1.4s */
{0xda52b702a5bef581, 0x94c86d4ee0deb561},   /* uaddlv h0, v1.8b */
{0xde477fdfbd9cc4ae, 0x350b354d7778651f},   /* uaddlv h0, v1.16b */
{0x19c091060856e8c7, 0x0e4ff9cc371327f5},   /* uaddlv s0, v1.4h */
{0x14705ad982af1732, 0x81e59db6ed3d008d},   /* uaddlv s0, v1.8h */
{0x97c2bba11a0e0fc3, 0x790d4b126127ee66},   /* uaddlv d0, v1.4s */
{0x134bb2dab48c7d65, 0xc53b82567d82f664},   /* saddlp v0.4h, v1.8b */
{0x587852c5de2106ab, 0xf15759951c9eb88c},   /* saddlp v0.8h, v1.16b */
{0x877ffb35a1881974, 0x3f099a99ead93de5},   /* saddlp v0.2s, v1.4h */
{0x6cb32c57e7e2dae5, 0x92d1e7e32e0ce495},   /* saddlp v0.4s, v1.8h */
{0x20c561cd76c23388, 0xe1e4a0ec9c519628},   /* saddlp v0.1d, v1.2s */
{0xc6cc7fb55ed5fb45, 0x81bc7913695033c4},   /* saddlp v0.2d, v1.4s */
{0x422874e6ef0defe0, 0x4f1e9f66e1c6f0fc},   /* uaddlp v0.4h, v1.8b */
{0x5dede7749d3688f4, 0x4074bdcf7c6b69a2},   /* uaddlp v0.8h, v1.16b */
{0xfcaaf37214fcfedc, 0x9f13eb90613618c6},   /* uaddlp v0.2s, v1.4h */
{0x15d11c24e00692e4, 0x31ddb7e6dbda9ba3},   /* uaddlp v0.4s, v1.8h */
{0x9c72108d04268b59, 0xd890b237f12388bb},   /* uaddlp v0.1d, v1.2s */
{0x2cd24db900dcc4c6, 0x5e5a29b9a0d2a43d},   /* uaddlp v0.2d, v1.4s */
{0xb0648e3f7bf77981, 0x8b9a0829f3301fd4},   /* addp v0.8b, v1.8b, v2.8b */
{0x36c8cc04ae8e5634, 0xc40d6200dd0f9420},   /* addp v0.16b, v1.16b, v2.16b */
{0x5892596f1c27f04a, 0x0353b1f53bf31a7f},   /* addp v0.4h, v1.4h, v2.4h */
{0xd9f57fa54456dda8, 0x699ac849b08144ec},   /* addp v0.8h, v1.8h, v2.8h */
{0x40c0a8abd7f005b6, 0xefb6b5579aab2bee},   /* addp v0.2s, v1.2s, v2.2s */
{0xebaa993691ed61bd, 0x6aeb3973a86ddf34},   /* addp v0.4s, v1.4s, v2.4s */
{0xf1ec9cd1f8bef927, 0xbf3456ebff769a58},   /* addp v0.2d, v1.2d, v2.2d */
{0xa29067733533be30, 0xcd256468c6a40074},   /* smaxp v0.8b, v1.8b, v2.8b */
{0x587a253fc434f28f, 0xc4b0a1f65abf91e0},   /* smaxp v0.16b, v1.16b, v2.16b */
{0x5f61a76ff70301ea, 0xb158c8e13e5397ef},   /* smaxp v0.4h, v1.4h, v2.4h */
{0xcb30d67de3b4095f, 0xbc32560e0bdde19f},   /* smaxp v0.8h, v1.8h, v2.8h */
{0x952e201113b95d65, 0x874b46d71edc965e},   /* smaxp v0.2s, v1.2s, v2.2s */
{0x78706d6c1a5b9e71, 0x32b43a9d80923147},   /* smaxp v0.4s, v1.4s, v2.4s */
{0x7a9dd534debe9893, 0x738ef9b2a7caeb07},   /* umaxp v0.8b, v1.8b, v2.8b */
{0x550bcd6c90e5756f, 0xa8af2d8bb2832bb4},   /* umaxp v0.16b, v1.16b, v2.16b */
{0xb1ede8283dc38d94, 0xc50a0e411e8a2e11},   /* umaxp v0.4h, v1.4h, v2.4h */
{0x244337321843d662, 0x09300c06df551233},   /* umaxp v0.8h, v1.8h, v2.8h */
{0xac12936c6a11b2f6, 0xd7800f682814ea31},   /* umaxp v0.2s, v1.2s, v2.2s */
{0xd61417e83f24aa10, 0x77088cfd770f5f4a},   /* umaxp v0.4s, v1.4s, v2.4s */
{0x22cc17e36a019703, 0x5d0d915300be6096},   /* sminp v0.8b, v1.8b, v2.8b */
{0xb1484e65786859f4, 0xa1452a25db650aa1},   /* sminp v0.16b, v1.16b, v2.16b */
{0x42669b03bb376ebe, 0x9460043c679dc845},   /* sminp v0.4h, v1.4h, v2.4h */
{0xe5f06e7dfbdd46c0, 0x5050fb793a460382},   /* sminp v0.8h, v1.8h, v2.8h */
{0xad03a40b90e131b4, 0x81232f15783cd8e7},   /* sminp v0.2s, v1.2s, v2.2s */
{0xcc39d9aeee29d5b4, 0x768bc2f66a43263b},   /* sminp v0.4s, v1.4s, v2.4s */
{0xc0670f3d5362d799, 0x797cdcf01adf8e48},   /* uminp v0.8b, v1.8b, v2.8b */
{0x94b4639b18547368, 0x90ef0ff2d62b4618},   /* uminp v0.16b, v1.16b, v2.16b */
{0x5cf0df78f886412f, 0xb666e4a60e33985f},   /* uminp v0.4h, v1.4h, v2.4h */
{0x66fccbc0459413a8, 0xc2e67dbd2cc339c7},   /* uminp v0.8h, v1.8h, v2.8h */
{0x0f0dc590543355ef, 0xd2ac61723e0a9e6a},   /* uminp v0.2s, v1.2s, v2.2s */
{0xe8a329ce4132e15e, 0x7d2f5c56db0e24ac},   /* uminp v0.4s, v1.4s, v2.4s */
{0x59a506405dccbe89, 0xdc4b9d04684d590a},   /* addp d0, v1.2d */
{0xcb7a3a6a4a12af83, 0xe4af4a1d3ec6f089},   /* zip1 v0.8b, v1.8b, v2.8b */
{0x6b08129c746b6cc9, 0x1a64231ab0ea79af},   /* zip1 v0.16b, v1.16b, v2.16b */
{0xc12731009ae7b947, 0x11ad811f6f0a0410},   /* zip1 v0.4h, v1.4h, v2.4h */
{0xfd2e05df5170295d, 0x34cec12a8572fcac},   /* zip1 v0.8h, v1.8h, v2.8h */
{0x368626fab30e48bb, 0xc89f543da3d697d7},   /* zip1 v0.2s, v1.2s, v2.2s */
{0xae3fe446167ac2be, 0xf81f4a5a63bd9f4d},   /* zip1 v0.4s, v1.4s, v2.4s */
{0xe34eb3ac9ccdbaaa, 0xfb8749252428e81f},   /* zip1 v0.2d, v1.2d, v2.2d */
{0xbce3d8f1ecfc9914, 0x2b0080df5d87a02e},   /* zip2 v0.8b, v1.8b, v2.8b */
{0x649d0ed4c791412e, 0x488c1290350417b3},   /* zip2 v0.16b, v1.16b, v2.16b */
{0xe9103d78ffa5cd97, 0xb9fd689b9969ad3f},   /* zip2 v0.4h, v1.4h, v2.4h */
{0x014446d3cda07a0e, 0x07e61ac81c6204fb},   /* zip2 v0.8h, v1.8h, v2.8h */
{0x30700510e9d97eea, 0xde2066db55c9d095},   /* zip2 v0.2s, v1.2s, v2.2s */
{0x9ee95d2f4d551a86, 0x4d8a6e9436e52cd3},   /* zip2 v0.4s, v1.4s, v2.4s */
{0xdd2ed941bd4452d0, 0x8606c877bf219f5a},   /* zip2 v0.2d, v1.2d, v2.2d */
{0x82d247f429745d75, 0x7f7c0a8eb2f0ec14},   /* uzp1 v0.8b, v1.8b, v2.8b */
{0x8234745363279d61, 0x7a213bab3310ed15},   /* uzp1 v0.16b, v1.16b, v2.16b */
{0x6ed4d0aa9065ce8e, 0x0a97d876ae83b9e3},   /* uzp1 v0.4h, v1.4h, v2.4h */
{0x41a38c84f5066d2f, 0x1d1622aa8df65091},   /* uzp1 v0.8h, v1.8h, v2.8h */
{0x5064cf42e0a137d6, 0xa9e94cec2cb8e1bf},   /* uzp1 v0.2s, v1.2s, v2.2s */
{0xb4f15d554c40123c, 0x0192d450a044f301},   /* uzp1 v0.4s, v1.4s, v2.4s */
{0x8f97830dd8c1b5cc, 0xf442ff47cd15a1b1},   /* uzp1 v0.2d, v1.2d, v2.2d */
{0x0dd046a1b81c6edd, 0x4b9055dae7509bac},   /* uzp2 v0.8b, v1.8b, v2.8b */
{0x5bffee42ccc0913e, 0xd1159590e5aab97c},   /* uzp2 v0.16b, v1.16b, v2.16b */
{0xc2b40c3f622720f4, 0xb76a12a2a313a35a},   /* uzp2 v0.4h, v1.4h, v2.4h */
{0x645036304f0e9d84, 0x1bece20020b116c5},   /* uzp2 v0.8h, v1.8h, v2.8h */
{0x2efc4371b6286b6d, 0x1085786e6addcfb9},   /* uzp2 v0.2s, v1.2s, v2.2s */
{0x95846d7ae7f463c2, 0x6816499a6959dbdc},   /* uzp2 v0.4s, v1.4s, v2.4s */
{0xbead4b29e141e838, 0x7379de08a521cab7},   /* uzp2 v0.2d, v1.2d, v2.2d */
{0x4393f71e51a7707e, 0x0753b098344f781a},   /* trn1 v0.8b, v1.8b, v2.8b */
{0xecbc89186f6104c1, 0x9e76b27a33c570b0},   /* trn1 v0.16b, v1.16b, v2.16b */
{0xdef5e97985964679, 0xdc8cd62b0a66dfb6},   /* trn1 v0.4h, v1.4h, v2.4h */
{0xafa219647c59c244, 0x76e1b575cc9ad488},   /* trn1 v0.8h, v1.8h, v2.8h */
{0x71997939e6ee8a2b, 0xf9aa59d66fba0464},   /* trn1 v0.2s, v1.2s, v2.2s */
{0x4a560c8233a921eb, 0x329794f0baaa344e},   /* trn1 v0.4s, v1.4s, v2.4s */
{0xfccda6c1908afe32, 0x8955fcf2d85a6181},   /* trn1 v0.2d, v1.2d, v2.2d */
{0xe810849fe2d11496, 0x2d393a3111906493},   /* trn2 v0.8b, v1.8b, v2.8b */
{0x99d6573014737a8e, 0x3bbf9fe9d28baa20},   /* trn2 v0.16b, v1.16b, v2.16b */
{0x96268d12e4b6c8a9, 0x7e145e0819144fe0},   /* trn2 v0.4h, v1.4h, v2.4h */
{0x46457579853aa07c, 0xf71e5a0a68b6d285},   /* trn2 v0.8h, v1.8h, v2.8h */
{0x2c368cc9044c7bab, 0xf17732d6b3fcdc67},   /* trn2 v0.2s, v1.2s, v2.2s */
{0x274908b9a11d4a44, 0xb9230829017a319d},   /* trn2 v0.4s, v1.4s, v2.4s */
{0xc672594445f17d82, 0xc1f2ffd07a9fe1d2},   /* trn2 v0.2d, v1.2d, v2.2d */
{0x6633671238f554c9, 0x89d0b00d289f87a9},   /* ext v0.16b, v1.16b, v2.16b, #0 */
{0xdf49eeb5160146a2, 0x08500c16ad942a97},   /* ext v0.16b, v1.16b, v2.16b, #5 */
{0xc213e624f6197a2e, 0xf0d13a83e597428f},   /* ext v0.16b, v1.16b, v2.16b, #15 */
{0x113aa5c194fd9e76, 0x28a823e4f38861ea},   /* ext v0.8b, v1.8b, v2.8b, #3 */
{0x6a668c6fa8b55b26, 0x0d3e459dc3e3ff14},   /* rev16 v0.8b, v1.8b */
{0x31a87e2d88ded578, 0xbf67e0a8f1eac5e3},   /* rev16 v0.16b, v1.16b */
{0xa33687976778580d, 0x6ce0402322fad7b1},   /* rev32 v0.16b, v1.16b */
{0x02d09387a2a1a315, 0xe9bac931099f5c5a},   /* rev32 v0.4h, v1.4h */
{0xfe1b733637f0c246, 0xa42ca8d40242873a},   /* rev32 v0.8h, v1.8h */
{0xd1bb552b5d607460, 0xa5c5ad62de20f2b0},   /* rev64 v0.16b, v1.16b */
{0xe0c48783935fd174, 0x9e16e6af4d71e004},   /* rev64 v0.8h, v1.8h */
{0xba3a61f1b67643b4, 0xc8f4ad5f7be1e65e},   /* rev64 v0.4s, v1.4s */
{0x06d748f39270bb8e, 0x3060b0c723ad2c9d},   /* rev64 v0.2s, v1.2s */
{0xbc2c7ad3f8b0f7ef, 0x7bd0982588dd5513},   /* tbl v0.16b, {v1.16b}, v2.16b */
{0xbaa4777f13b96d65, 0x141b06debf354f9c},   /* tbl v0.8b, {v1.16b}, v2.8b */
{0x9bbfda35711f4219, 0x6947e9d656d0d5be},   /* dup v0.16b, v1.b[3] */
{0x285639db4f7cc931, 0x1849fa6b76519a73},   /* dup v0.4h, v1.h[7] */
{0x618a48bc8f6c8cc3, 0x594a9c26947978a4},   /* dup v0.4s, v1.s[2] */
{0xa88fec28ff69a786, 0x9b6f01071549cbf6},   /* dup v0.2d, v1.d[1] */
{0xcdbcd91043f6d7a3, 0x01eb5b1a82c6d989},   /* mov h0, v1.h[3] */
{0xf30c99f35e314d03, 0x55251305da9916f4},   /* mov d0, v1.d[1] */
{0xa99ab473ae73e02f, 0xc054fe16406f8960},   /* mov v0.b[9], v1.b[14] */
{0x10b5eb1ca3a9ef5b, 0x07be4334fd968bef},   /* mov v0.s[3], v1.s[0] */
{0xfc1cd7ae0756341a, 0x4a04eaf657979213},   /* mov v0.d[0], v1.d[1] */
{0x69eecc89fd177038, 0xaba2fd591f1fbbb1},   /* fadd v0.4h, v1.4h, v2.4h */
{0x175a21e8879ff729, 0x64fc762296498511},   /* fadd v0.8h, v1.8h, v2.8h */
{0x87eb17776a8caa91, 0x63daeb8656179ea5},   /* fadd v0.2s, v1.2s, v2.2s */
{0xed4719f8b888e48b, 0x4baa09d14dfc757c},   /* fadd v0.4s, v1.4s, v2.4s */
{0x170ba8417f73ffb5, 0x939b5575231dcd27},   /* fadd v0.2d, v1.2d, v2.2d */
{0xf1dc925a65fb8fa7, 0xcec1f57b548bc146},   /* fsub v0.4h, v1.4h, v2.4h */
{0xdc9fd1057bb5624d, 0xce665a9ab2cb0d6f},   /* fsub v0.8h, v1.8h, v2.8h */
{0xae9b5a37d5afeb57, 0x8146eb32bfffe3fc},   /* fsub v0.2s, v1.2s, v2.2s */
{0xa376705bed75da6b, 0xd4a4067b362c7d56},   /* fsub v0.4s, v1.4s, v2.4s */
{0xdf2e81a44cb0aab7, 0x7b3e43ccec285cf9},   /* fsub v0.2d, v1.2d, v2.2d */
{0x20a1fdfaf961e18c, 0x5465efe86d681718},   /* fmul v0.4h, v1.4h, v2.4h */
{0x6ec3f7c826088f18, 0x490e7ce6ecddd34c},   /* fmul v0.8h, v1.8h, v2.8h */
{0x4e374a3529eb6de1, 0xf1ecdf6102272067},   /* fmul v0.2s, v1.2s, v2.2s */
{0x6972a69eef9b2b97, 0x2f14eec84c1d847d},   /* fmul v0.4s, v1.4s, v2.4s */
{0xfc348060670b5141, 0x6c3ebc30329cdd55},   /* fmul v0.2d, v1.2d, v2.2d */
{0x3e0eb53e0dd9561c, 0x5a57c54ac2710ede},   /* fdiv v0.4h, v1.4h, v2.4h */
{0xd5e91bac20237fc9, 0x0bee206e2004e3e4},   /* fdiv v0.8h, v1.8h, v2.8h */
{0xb830174efc54d6d5, 0xbdaa38c4585dfd11},   /* fdiv v0.2s, v1.2s, v2.2s */
{0x8ae3eb0c1b306914, 0x2a0ca24bf835e974},   /* fdiv v0.4s, v1.4s, v2.4s */
{0x639b96dad883dda3, 0x7d87a7f8f4f5a0d0},   /* fdiv v0.2d, v1.2d, v2.2d */
{0xb535ba105cd897f7, 0x7964620ca65ac992},   /* fsqrt v0.4h, v1.4h */
{0x73499ef190d8319c, 0x864f12fb390931da},   /* fsqrt v0.8h, v1.8h */
{0xae4df66140d79fa4, 0x7ac4b4235eda11ad},   /* fsqrt v0.2s, v1.2s */
{0x364d7e971610db6e, 0x589a0fdf7da9c81d},   /* fsqrt v0.4s, v1.4s */
{0x2a2df6681f3a9a24, 0x4be3f9a598acd578},   /* fsqrt v0.2d, v1.2d */
{0xd8aa7b508c79e326, 0xd7e059eafbfe87bc},   /* fmla v0.4h, v1.4h, v2.4h */
{0x056283dc7ba2b6cd, 0xa3fccc2e6d1e7fa6},   /* fmla v0.8h, v1.8h, v2.8h */
{0x36cff33916c39e6b, 0xed40b75b0e80491e},   /* fmla v0.2s, v1.2s, v2.2s */
{0x14900754db4d72f4, 0x29891bdba13614e1},   /* fmla v0.4s, v1.4s, v2.4s */
{0x00f52402e147a8e3, 0xfb82b340428fd4d2},   /* fmla v0.2d, v1.2d, v2.2d */
{0x754adca35b0dace9, 0x16a355da23fa3b16},   /* fmls v0.4h, v1.4h, v2.4h */
{0x2942725789428980, 0xb472bae380ddb182},   /* fmls v0.8h, v1.8h, v2.8h */
{0x17ee72d987310c2a, 0xa5dfce8655edcb8b},   /* fmls v0.2s, v1.2s, v2.2s */
{0xfea6a5888dbe48f0, 0x82031c5ed41fbf21},   /* fmls v0.4s, v1.4s, v2.4s */
{0x5f59843473532003, 0x63ad3c2b689969c1},   /* fmls v0.2d, v1.2d, v2.2d */
{0x9e0668c38fe37fb7, 0xe7d66551a7fe7a03},   /* fadd h0, h1, h2 */
{0x26ae0bbf8c9a204d, 0x58575a574277e306},   /* fadd s0, s1, s2 */
{0x022f505c748df461, 0x9532b155a5e451f8},   /* fadd d0, d1, d2 */
{0xe90c085f75e6fd7a, 0x4053470b8c5980bb},   /* fsub h0, h1, h2 */
{0x65ae42a4c20fcef9, 0xaf5584ce73b6f5c7},   /* fsub s0, s1, s2 */
{0x564522a148a39b88, 0x9aebeb61b58b776a},   /* fsub d0, d1, d2 */
{0x62f12ea6e4aeb44c, 0xbbd585bdf1d50726},   /* fmul h0, h1, h2 */
{0x5af3f7d983e832d4, 0x561f9fee5461849a},   /* fmul s0, s1, s2 */
{0xa13bd90c84d2cf35, 0x1de316025e63970b},   /* fmul d0, d1, d2 */
{0x66fd5667aefa9607, 0xee908b7b34e5275f},   /* fdiv h0, h1, h2 */
{0x878bfbb24a63e589, 0xacf4c30af575ade0},   /* fdiv s0, s1, s2 */
{0x7125c2d317428c7e, 0x9fddd328c2ba625e},   /* fdiv d0, d1, d2 */
{0x01a29ff084546728, 0xfb859aa9a2988b8c},   /* fsqrt h0, h1 */
{0x614d03330e1197af, 0x4e6205126095918c},   /* fsqrt s0, s1 */
{0x320ac6405deb9b3a, 0xbc75c993e7296959},   /* fsqrt d0, d1 */
{0x2755d872ff585b41, 0xb1b9a4dad065e4e2},   /* fmulx v0.4h, v1.4h, v2.4h */
{0xcd4f6dce1709ef5e, 0x0118c43793a0486a},   /* fmulx v0.8h, v1.8h, v2.8h */
{0x97e9b84bca455bf4, 0xb93e9e93e085fb5a},   /* fmulx v0.2s, v1.2s, v2.2s */
{0xb684f65a11b05da7, 0x0c080baa0464171e},   /* fmulx v0.4s, v1.4s, v2.4s */
{0x8ca684c06e497671, 0x97c3f6984ef56721},   /* fmulx v0.2d, v1.2d, v2.2d */
{0x9591332c68c32ef8, 0x57b7a2fa748d25e9},   /* fmulx h0, h1, h2 */
{0x4b7f475418dd44f9, 0xf39e49cbd76759fd},   /* fmulx s0, s1, s2 */
{0x040f8a76cf084f1b, 0xb6f587c1a71a0a92},   /* fmulx d0, d1, d2 */
{0xf358c19d846c4959, 0xff095fcd36d109ea},   /* fneg v0.4h, v1.4h */
{0x362ddc9cd05bbc26, 0x30ea24f6d82e1c16},   /* fneg v0.8h, v1.8h */
{0x94533daaf3f3510d, 0x3fae44463404a4ca},   /* fneg v0.2s, v1.2s */
{0xafce492e5204c87e, 0x5440b01f9823ea69},   /* fneg v0.4s, v1.4s */
{0xc83acdb929a6c4b0, 0x7ec481062b0105df},   /* fneg v0.2d, v1.2d */
{0x8c73958c657338b3, 0xc82a853e4b7a054f},   /* fabs v0.4h, v1.4h */
{0x462d2f9cd4491c93, 0x02632daccb0bd3d6},   /* fabs v0.8h, v1.8h */
{0x816f909bcc2a2b84, 0x6d4baf8e670ea1b6},   /* fabs v0.2s, v1.2s */
{0xb9fd607b6c52c616, 0x0c526fb7eb59cd11},   /* fabs v0.4s, v1.4s */
{0x997f5086cefc58aa, 0x01fff6bad48341b5},   /* fabs v0.2d, v1.2d */
{0x4f289a4ae6eb2d05, 0x119a09ae0ab785ef},   /* fneg h0, h1 */
{0x6f2f0c8980e866d2, 0x8ab8d7a6a8450ee4},   /* fneg s0, s1 */
{0xa12999a164aa1a53, 0x598dbbebe19b7007},   /* fneg d0, d1 */
{0x26b954d2b4876c34, 0x0dccabca63307331},   /* fabs h0, h1 */
{0x28383bbd398262d1, 0xa0ff815570c1471c},   /* fabs s0, s1 */
{0x7736d0338e60ec84, 0x10a9684917d17014},   /* fabs d0, d1 */
{0xa38793fe7d79b4fc, 0x24063d3a453bad5d},   /* fmin v0.4h, v1.4h, v2.4h */
{0xfbb23c96da8a8879, 0x1c06ef4607322c32},   /* fmin v0.8h, v1.8h, v2.8h */
{0x204423864815db34, 0x0a5b5351d680cdeb},   /* fmin v0.2s, v1.2s, v2.2s */
{0xb0e88105504946f8, 0xdbc40505c79087b4},   /* fmin v0.4s, v1.4s, v2.4s */
{0x35b3e02b1b76056e, 0x6e07b761a26c49b2},   /* fmin v0.2d, v1.2d, v2.2d */
{0x016ac4a885740b04, 0x8d5eeb9c5c6d46b2},   /* fmax v0.4h, v1.4h, v2.4h */
{0x960e3474cf48013b, 0xaa0948109d80560b},   /* fmax v0.8h, v1.8h, v2.8h */
{0x49d541debdc39068, 0xf255c4b27e5f9abf},   /* fmax v0.2s, v1.2s, v2.2s */
{0xf399a62648abcc01, 0xbdce67521ea8ee06},   /* fmax v0.4s, v1.4s, v2.4s */
{0x0d78ad80fae8dbe0, 0x8579a6e98e7a28da},   /* fmax v0.2d, v1.2d, v2.2d */
{0x176f0656ad9dcdf8, 0x0a4f8b5f3b7088cc},   /* fminnm v0.4h, v1.4h, v2.4h */
{0x290eeaa2fedb24f8, 0xc7f0bedb819e1971},   /* fminnm v0.8h, v1.8h, v2.8h */
{0x071c592287f706c2, 0xb8e18120b3e23b2c},   /* fminnm v0.2s, v1.2s, v2.2s */
{0x696979f35e8428dc, 0x8c19c96df2732ce1},   /* fminnm v0.4s, v1.4s, v2.4s */
{0xe5441ba331608d63, 0xa577789a94f5fc73},   /* fminnm v0.2d, v1.2d, v2.2d */
{0x934becb5da66a26a, 0x2c88a953952677a3},   /* fmaxnm v0.4h, v1.4h, v2.4h */
{0x9b658ceab196ec0b, 0x4990b9172851cf20},   /* fmaxnm v0.8h, v1.8h, v2.8h */
{0x0cda0a1b4106da5d, 0x82c0d086df82b45a},   /* fmaxnm v0.2s, v1.2s, v2.2s */
{0x8a533c344e5fc21f, 0x7d2a8bcab75890e1},   /* fmaxnm v0.4s, v1.4s, v2.4s */
{0x57d96a89b31cfd32, 0xfed94cf75831d2bd},   /* fmaxnm v0.2d, v1.2d, v2.2d */
{0xa77cbc71fa2c200e, 0x22a616e984046449},   /* fabd v0.4h, v1.4h, v2.4h */
{0xbeb5c098aa4dcbb9, 0xbfc4a9d417f66ae5},   /* fabd v0.8h, v1.8h, v2.8h */
{0x2e0ed9f870997de2, 0x5d1a3beb239c8cff},   /* fabd v0.2s, v1.2s, v2.2s */
{0x0059afbd6268f022, 0xb9b8073b0d9669bc},   /* fabd v0.4s, v1.4s, v2.4s */
{0x933a5ac734a777e6, 0xe3fc19517dc53d95},   /* fabd v0.2d, v1.2d, v2.2d */
{0x43b7b61079d2c09f, 0xa651ab29008ff9e5},   /* fabd h0, h1, h2 */
{0xcdc0f7b5563272ce, 0x2c29270fc25a5573},   /* fabd s0, s1, s2 */
{0x663edb714b304b09, 0x8411a377683f8eb6},   /* fabd d0, d1, d2 */
{0x7635aaff901dfc4c, 0x7d4b44433b1e5fbc},   /* fmin h0, h1, h2 */
{0x43a4cadce499dd75, 0x294c7c0e8b218d87},   /* fmin s0, s1, s2 */
{0xd2c18c8968f98c90, 0xb253010cbf2a8912},   /* fmin d0, d1, d2 */
{0xe8a8d11ca601a5f5, 0xd20a72fb3d6401c4},   /* fmaxnm h0, h1, h2 */
{0x7ad592622e29a459, 0xc16a55559f7cdebd},   /* fmaxnm s0, s1, s2 */
{0xa54840daf97881eb, 0x139c13130f7f3ef7},   /* fmaxnm d0, d1, d2 */
{0x3ec34ec08e5c9e1c, 0x7e6c7e73207017cb},   /* fcmeq v0.4h, v1.4h, v2.4h */
{0xf2f9fcf6a87c7aa9, 0x5578385f2021d2a6},   /* fcmeq v0.8h, v1.8h, v2.8h */
{0x3c99ffd3e4bac2bb, 0x95d3ac32d5bbf770},   /* fcmeq v0.2s, v1.2s, v2.2s */
{0x20e332a691008256, 0xc34bfae8cb6a39c7},   /* fcmeq v0.4s, v1.4s, v2.4s */
{0x3cc994097f2cf3af, 0xa47c71934b36b0b8},   /* fcmeq v0.2d, v1.2d, v2.2d */
{0xb899194fef494fde, 0xe42588b4fd17f7f5},   /* fcmgt v0.4h, v1.4h, v2.4h */
{0x97598b3a5bc9963a, 0x9ddb215b403e9d1e},   /* fcmgt v0.8h, v1.8h, v2.8h */
{0xe9eb09e5990e5127, 0x4b35a98c13b619a4},   /* fcmgt v0.2s, v1.2s, v2.2s */
{0xd5edcd4b73470dce, 0xe57681e4f342a809},   /* fcmgt v0.4s, v1.4s, v2.4s */
{0x8b04170011906861, 0x5b876e41b0205a15},   /* fcmgt v0.2d, v1.2d, v2.2d */
{0x6ab9b72e5f7e0c6f, 0x0d93a1850ed68cb4},   /* fcmge v0.4h, v1.4h, v2.4h */
{0xa002fa12e360f9eb, 0xc5505721bc8590f7},   /* fcmge v0.8h, v1.8h, v2.8h */
{0x57e71c75434c834e, 0x3258fdc9f77554af},   /* fcmge v0.2s, v1.2s, v2.2s */
{0x28ba6a517ae8377c, 0xd1f798fce6b1bfce},   /* fcmge v0.4s, v1.4s, v2.4s */
{0x93edf69b4f6c20c4, 0xd20c5f552c66788a},   /* fcmge v0.2d, v1.2d, v2.2d */
{0x751f37cdc7c9efcd, 0x5c605c2d517fc9f5},   /* facgt v0.4h, v1.4h, v2.4h */
{0xd3f596f1466014c9, 0xbb7545680e84323c},   /* facgt v0.8h, v1.8h, v2.8h */
{0x66625929f44aff0c, 0xce09afa3745b7363},   /* facgt v0.2s, v1.2s, v2.2s */
{0xf31bdb281f38b435, 0x5664bd06f039875d},   /* facgt v0.4s, v1.4s, v2.4s */
{0x0f386a396831877c, 0xf20f5f83cf123b50},   /* facgt v0.2d, v1.2d, v2.2d */
{0xfcfc28906b18e337, 0xee9ae6af4cc6e7af},   /* facge v0.4h, v1.4h, v2.4h */
{0xb409d3a592683b29, 0x00924e84e4c23ee1},   /* facge v0.8h, v1.8h, v2.8h */
{0x12b6a8af29742dfe, 0x6f02cc7f3f51f848},   /* facge v0.2s, v1.2s, v2.2s */
{0x23e95889d4f0ef4a, 0xcd1be1ec8373e459},   /* facge v0.4s, v1.4s, v2.4s */
{0xe614206bd73be2a2, 0xf1fafb8e5f96c7c5},   /* facge v0.2d, v1.2d, v2.2d */
{0x3e5708fb59c8614f, 0xa4dbed0e8ee4995d},   /* fcmeq h0, h1, h2 */
{0xd7bd1b5269bb79fd, 0x003ca48f407293b3},   /* fcmeq s0, s1, s2 */
{0x8eb32a19604183db, 0xee56470e32d21ad5},   /* fcmeq d0, d1, d2 */
{0x944485cf819d19fc, 0xbb65431a4a4a6a1e},   /* fcmgt h0, h1, h2 */
{0xe0245967348fba5b, 0xb204e69c6b09a588},   /* fcmgt s0, s1, s2 */
{0x4ac893df4e519f67, 0x00d6b5ab15c72f69},   /* fcmgt d0, d1, d2 */
{0xf9e0dc53adab832d, 0x20b95741b6eb8f98},   /* facge h0, h1, h2 */
{0xe4387f87d2d3b3fa, 0x5288c0014078fb94},   /* facge s0, s1, s2 */
{0x7c606816d1bccb72, 0x586effb30208e25f},   /* facge d0, d1, d2 */
{0x3b17c993cfb66fcb, 0x3674d0b17b0bd367},   /* faddp v0.4h, v1.4h, v2.4h */
{0x5a84246db8b71c5d, 0xa7e2aac302eebe2c},   /* faddp v0.8h, v1.8h, v2.8h */
{0x3551f64d0d3098be, 0xbe73092a76d24644},   /* faddp v0.2s, v1.2s, v2.2s */
{0xe1e6cd4a4be0fb6d, 0x62c259b74ac07c81},   /* faddp v0.4s, v1.4s, v2.4s */
{0x641f5f47b3ddcb5e, 0xc2a0efee40f50113},   /* faddp v0.2d, v1.2d, v2.2d */
{0xdf1a2e83dd4f025b, 0x65bd00920c848012},   /* fmaxp v0.4h, v1.4h, v2.4h */
{0x2202b9b2ca8e7c55, 0xa4601b19aa645d9d},   /* fmaxp v0.8h, v1.8h, v2.8h */
{0xe0fb3c9a744086ef, 0x9fd6787ea53b258d},   /* fmaxp v0.2s, v1.2s, v2.2s */
{0x7b91483b88e905dd, 0xdcc88840ff26b2d8},   /* fmaxp v0.4s, v1.4s, v2.4s */
{0xbfd400419dc72013, 0x4180e563976bd88e},   /* fmaxp v0.2d, v1.2d, v2.2d */
{0x0121b6ebb0a56370, 0x48ba2315d37f3800},   /* fminp v0.4h, v1.4h, v2.4h */
{0x214fa146b126996a, 0x11e6632f4ee3e8b7},   /* fminp v0.8h, v1.8h, v2.8h */
{0xc89515c3e9d7a6c0, 0x3b400d8869278963},   /* fminp v0.2s, v1.2s, v2.2s */
{0x8115ad45565faf6d, 0xec4f887c92e42878},   /* fminp v0.4s, v1.4s, v2.4s */
{0x8ca50b98294dc915, 0x19e04e926105e469},   /* fminp v0.2d, v1.2d, v2.2d */
{0xfafe772ca101c042, 0x65be80f9e999a18e},   /* fmaxnmp v0.4h, v1.4h, v2.4h */
{0xd84c8b69701e75c6, 0x4905ed03b75c88da},   /* fmaxnmp v0.8h, v1.8h, v2.8h */
{0x2dcea21457314cbf, 0x2ba2a4632ccfdeff},   /* fmaxnmp v0.2s, v1.2s, v2.2s */
{0x4e23cefa34827b8a, 0x88a12db09615909b},   /* fmaxnmp v0.4s, v1.4s, v2.4s */
{0xfbfa1811c19258ca, 0x63cad3c217ba1cba},   /* fmaxnmp v0.2d, v1.2d, v2.2d */
{0xfc63caf3d6a2c8d2, 0x62379930e0f39a10},   /* fminnmp v0.4h, v1.4h, v2.4h */
{0x4337b55610e3a520, 0xd00252792ca58c1b},   /* fminnmp v0.8h, v1.8h, v2.8h */
{0xfc57228722d22eed, 0xfb0c0d88036aa263},   /* fminnmp v0.2s, v1.2s, v2.2s */
{0xc5648d00676fe4f7, 0x8b67499a80658543},   /* fminnmp v0.4s, v1.4s, v2.4s */
{0x10172694216dd01a, 0xf21ec066467b6fa3},   /* fminnmp v0.2d, v1.2d, v2.2d */
{0x24a34bd382f6af76, 0xad36d1018e36837d},   /* faddp h0, v1.2h */
{0x77f9a091e0a72fad, 0x5c7e1367e47976db},   /* faddp s0, v1.2s */
{0xaffdad77755a8337, 0x10cc31ae5ade5951},   /* faddp d0, v1.2d */
{0xf9ff5e51a15b0038, 0xbc56d34d5491e34f},   /* fmaxv h0, v1.4h */
{0x3e489d962fc8faaf, 0xe0aa4c8cd0b0351c},   /* fmaxv h0, v1.8h */
{0x1de90fb402e695c5, 0xc77a621d18d8233c},   /* fmaxv s0, v1.4s */
{0xd104fbe03c2ab4df, 0x0a73b212f60969d0},   /* fminv h0, v1.8h */
{0xf20d8fe1a9a9e1be, 0xb76d4cfa090dcbfc},   /* fminv s0, v1.4s */
{0xe0c3d7a891ad3521, 0x3b11815ce2d0a41c},   /* frecpe v0.4h, v1.4h */
{0x8585ef923a9e5817, 0x6ec12ea4c3b9e890},   /* frecpe v0.8h, v1.8h */
{0x3ae50693463e1a34, 0x6e9cdc5191100a1a},   /* frecpe v0.2s, v1.2s */
{0x30d6a77f7de3a189, 0x42bc7313357dc261},   /* frecpe v0.4s, v1.4s */
{0x36c1f3ee86ed5a5d, 0xd5ac98984c677242},   /* frecpe v0.2d, v1.2d */
{0x5d7037b35a9365df, 0xc68069d8e04f5637},   /* frsqrte v0.4h, v1.4h */
{0x0417a6889c2976d9, 0xde5b6accbbeacf4a},   /* frsqrte v0.8h, v1.8h */
{0x98b144024db97373, 0xd6e1c72d42402c97},   /* frsqrte v0.2s, v1.2s */
{0xd4c3f6bcf8fc174d, 0x06e170b72255c1a8},   /* frsqrte v0.4s, v1.4s */
{0xd0d24366c1a60745, 0x6319909dae8d051a},   /* frsqrte v0.2d, v1.2d */
{0xa4dae892765923ad, 0x4313ec4e412c34d3},   /* frecps v0.4h, v1.4h, v2.4h */
{0x096e2401c978eebe, 0x70de935476ce4efb},   /* frecps v0.8h, v1.8h, v2.8h */
{0x190f441f22e71c68, 0x39df1bf0e46e28d5},   /* frecps v0.2s, v1.2s, v2.2s */
{0x64de6687f2e66375, 0xeb15d4bb4ca10aa7},   /* frecps v0.4s, v1.4s, v2.4s */
{0xc6a61fd2d6588329, 0x6fdb40a9c7d5f0e1},   /* frecps v0.2d, v1.2d, v2.2d */
{0x678f968fc26a9263, 0x9c15fcac4a80ee8a},   /* frsqrts v0.4h, v1.4h, v2.4h */
{0xc55813934586ae90, 0x79d19969ddc6b1c8},   /* frsqrts v0.8h, v1.8h, v2.8h */
{0x541b9f1af6818489, 0xf0b6a5aaeb1e85ba},   /* frsqrts v0.2s, v1.2s, v2.2s */
{0x32c7642aaf7e0c9e, 0x03d14e61c1da88be},   /* frsqrts v0.4s, v1.4s, v2.4s */
{0x0753a23c5d4d886b, 0x8cf189096e824ae3},   /* frsqrts v0.2d, v1.2d, v2.2d */
{0xfe00d35cd078a4ce, 0x339c81cb6291c7d4},   /* frecpe h0, h1 */
{0xb94f7689f8f2eeee, 0x71e60fb774a748dd},   /* frecpe s0, s1 */
{0x49ab68723f6d0c09, 0x0a33bbaa0c9ab3ec},   /* frecpe d0, d1 */
{0x502373a65958b49d, 0xb81954bb4ec1eaea},   /* frsqrte h0, h1 */
{0x5fd11f8aca081651, 0x0c8f247dcc2aa3c9},   /* frsqrte s0, s1 */
{0x9d49abffd185f9c5, 0xbd23adb3391c64d0},   /* frsqrte d0, d1 */
{0x276d8e4194196de1, 0x3e4fd3b6d7eabc7b},   /* frecps h0, h1, h2 */
{0x97e5567178336dc8, 0xfe4bdf7bb35c8ba8},   /* frecps s0, s1, s2 */
{0xe86a632eb30fcaff, 0x2ed36e8434306035},   /* frecps d0, d1, d2 */
{0x8621de79fdf049c2, 0xee6ee061d166a678},   /* frsqrts h0, h1, h2 */
{0xae970d75b1462b18, 0x1cc5cf783ac5f330},   /* frsqrts s0, s1, s2 */
{0x0b38b0fdb7559609, 0x5ba647857da0bf2c},   /* frsqrts d0, d1, d2 */
{0x36357be5ce1c1a6b, 0x933ce6e3bf812d32},   /* frintn v0.4h, v1.4h */
{0x55ce9aa626fe9bc8, 0xbecf2b4dd1fa9dde},   /* frintn v0.8h, v1.8h */
{0x673f23792e8d9b5e, 0xd566a163ed60d660},   /* frintn v0.2s, v1.2s */
{0xfa9d295c48937776, 0x68f2ad9b331dc1a0},   /* frintn v0.4s, v1.4s */
{0x485c5224ac6795e3, 0x2510d91931913cbf},   /* frintn v0.2d, v1.2d */
{0x9ba6b1f0c021d271, 0x6fbcac6837a87bfa},   /* frintm v0.4h, v1.4h */
{0x76db55c900fdb6f1, 0xc8561508cee717af},   /* frintm v0.8h, v1.8h */
{0x28aebc73a1563052, 0xe7f4de1cc3b77365},   /* frintm v0.2s, v1.2s */
{0x6b1eaee9d83fa629, 0xaa2fe72fc60accea},   /* frintm v0.4s, v1.4s */
{0xca3a1deecc8e4303, 0x7984e021fe7549dd},   /* frintm v0.2d, v1.2d */
{0x87a399e820a7438a, 0xb9104e7c7ce807ee},   /* frintp v0.4h, v1.4h */
{0x91cd4509b1de4d0b, 0x38b69ad09942796a},   /* frintp v0.8h, v1.8h */
{0x981c1a7fc4afd0e1, 0x7172825aa4b74cc0},   /* frintp v0.2s, v1.2s */
{0x06710de73cb43b6c, 0x1a332721c360e7ff},   /* frintp v0.4s, v1.4s */
{0x3ee040366ccee364, 0x0d7cb22a5918288c},   /* frintp v0.2d, v1.2d */
{0xc09efd3321130fa5, 0x892727ace296f37d},   /* frintz v0.4h, v1.4h */
{0x3bad9b0f190d0fde, 0x3cb269074c8db83f},   /* frintz v0.8h, v1.8h */
{0xeb32e5b59fd578ea, 0x0f4875442bc0dfcf},   /* frintz v0.2s, v1.2s */
{0x6aa39d0a755dfe33, 0xbb3afaa7e5bc1f3a},   /* frintz v0.4s, v1.4s */
{0x6665f10da800ca58, 0xd5ac8e1489d2ae42},   /* frintz v0.2d, v1.2d */
{0xdd0a1ab883378ca2, 0xd3942da2769661c8},   /* frinta v0.4h, v1.4h */
{0x4fa3ae05c8ef7eae, 0x530058032aedc43f},   /* frinta v0.8h, v1.8h */
{0xe19e756f98c2dac2, 0xd9549e63e3b9b7c9},   /* frinta v0.2s, v1.2s */
{0x5aeef2d0c7488b43, 0x00a09f7ac76044b1},   /* frinta v0.4s, v1.4s */
{0x9d1814bbcf4d3314, 0x1a0a0f1bc3836854},   /* frinta v0.2d, v1.2d */
{0x7e3aa4c9d1fea714, 0x9a0c4c85ae7616b2},   /* frintx v0.4h, v1.4h */
{0x69fa31bcc61a9726, 0x88e6e51a58d3baba},   /* frintx v0.8h, v1.8h */
{0xb6400b3995d7caf4, 0x70b9a0ec7a3d9af5},   /* frintx v0.2s, v1.2s */
{0xd0bbd9944919af9a, 0x05f617ccf165bda9},   /* frintx v0.4s, v1.4s */
{0x15f3b569cabd9545, 0xed2101eb073685e6},   /* frintx v0.2d, v1.2d */
{0xf330f9bd00ee94a4, 0x5140c2eb62ea61ac},   /* frinti v0.4h, v1.4h */
{0x213ee87a9b06ac0c, 0xb4baa82a3108bcdd},   /* frinti v0.8h, v1.8h */
{0x1ee016f750ca2728, 0x3651e7ca8f4f8cb0},   /* frinti v0.2s, v1.2s */
{0x15fe82a3e2e90bcf, 0xc08f42dedb43b646},   /* frinti v0.4s, v1.4s */
{0x7321d30ebbfb5427, 0xd1c165ffc16ef69d},   /* frinti v0.2d, v1.2d */
{0x6282a3f5fa507dbb, 0xa129f4dde6d230e9},   /* fcvtns v0.4h, v1.4h */
{0x1a61d4f817451f19, 0x94432bb18935cefd},   /* fcvtns v0.8h, v1.8h */
{0x3e44fc2dcd993f6d, 0xdcb770b10439c60b},   /* fcvtns v0.2s, v1.2s */
{0x318e0887e4631d2d, 0x5040d2b33d53c03d},   /* fcvtns v0.4s, v1.4s */
{0x00cfea6ec1e88d22, 0xc878ce2ec88c2d83},   /* fcvtns v0.2d, v1.2d */
{0xb702503ed7f4c567, 0xa7a68e510c8280e1},   /* fcvtns h0, h1 */
{0x47d55e29bf604722, 0xdbae07a18887c126},   /* fcvtns s0, s1 */
{0x6f1eb4dd29d3a3e3, 0xb93b9802628251b1},   /* fcvtns d0, d1 */
{0xfbb056823360967d, 0xb59e3953bf9ad294},   /* fcvtnu v0.4h, v1.4h */
{0x026da492e47aa19d, 0xd7855835603b356a},   /* fcvtnu v0.8h, v1.8h */
{0x69ef43d5fc5766b3, 0x5e4d353bec63f31d},   /* fcvtnu v0.2s, v1.2s */
{0x55d04aab352ab1df, 0xf2efc1f9720afbf5},   /* fcvtnu v0.4s, v1.4s */
{0xc1a766014263f811, 0x409e7b8284f51a25},   /* fcvtnu v0.2d, v1.2d */
{0xd0aff062aac8868c, 0xd6c4f3d8611dbc95},   /* fcvtnu h0, h1 */
{0x5f04847ee3516f20, 0x4cbf09d2e88ba528},   /* fcvtnu s0, s1 */
{0x6b7e7b3b9b4c635d, 0xd104446802cb9aaa},   /* fcvtnu d0, d1 */
{0x5822eab8e65dbc16, 0x32c659a939c702be},   /* fcvtms v0.4h, v1.4h */
{0xaca72ee32ac7f6d2, 0x9bb9f530a683fb67},   /* fcvtms v0.8h, v1.8h */
{0x7f213567d198be38, 0x05188cfac1ba935e},   /* fcvtms v0.2s, v1.2s */
{0x5efb4d9e428ade6f, 0x0f4136c7216f2784},   /* fcvtms v0.4s, v1.4s */
{0x3bdb68cb3a6fab42, 0x1cb3a8bc87c0bf0d},   /* fcvtms v0.2d, v1.2d */
{0x6bcfe374f3b13721, 0x6cb738018dca8041},   /* fcvtms h0, h1 */
{0xf0a0a5bf42afbef4, 0xfd58c204deaae9a6},   /* fcvtms s0, s1 */
{0x1a21a2ec2da79a05, 0x186af13204d17289},   /* fcvtms d0, d1 */
{0x042d8b341c8efb60, 0x2145d1700b6f8451},   /* fcvtpu v0.4h, v1.4h */
{0xb6be6ba159f09f41, 0x6a879bd86e25b4d8},   /* fcvtpu v0.8h, v1.8h */
{0x33c9bd076065ec70, 0xc9a88313fbc8c431},   /* fcvtpu v0.2s, v1.2s */
{0xb4db3bed1b6e53fa, 0x94e8e043600aeb52},   /* fcvtpu v0.4s, v1.4s */
{0x08914bd1fe7f1cbd, 0xd0c9d89b9fe8551a},   /* fcvtpu v0.2d, v1.2d */
{0x9a6d5c7ea9cbc1db, 0x8c228df331486a4f},   /* fcvtpu h0, h1 */
{0xce58ddbfc520dfa1, 0x993410b2ace8133e},   /* fcvtpu s0, s1 */
{0x3f8368c297f0a001, 0x329a2929f5d2f3c5},   /* fcvtpu d0, d1 */
{0xbd667e302729d965, 0xae1fe8e5fc561fbf},   /* fcvtzs v0.4h, v1.4h */
{0x2920ba694fc252db, 0x8bcd7165fd081d52},   /* fcvtzs v0.8h, v1.8h */
{0x002f9c9aa61b7375, 0x2c884512e09b2e6e},   /* fcvtzs v0.2s, v1.2s */
{0x458ca608572f1cf3, 0x0419567f4577f46c},   /* fcvtzs v0.4s, v1.4s */
{0x26914c747b683432, 0x12dddf05f69191f8},   /* fcvtzs v0.2d, v1.2d */
{0x063a64639dfcf039, 0x3fbef7302912f642},   /* fcvtzs h0, h1 */
{0x4afcca89454c37f5, 0x0815725b38aa0645},   /* fcvtzs s0, s1 */
{0x865a88f1fdd0c0ef, 0x06ae9ad0564f99f2},   /* fcvtzs d0, d1 */
{0xeacece4b7c27a486, 0xe557705a57c5e85f},   /* fcvtzu v0.4h, v1.4h */
{0x503c087e132032a0, 0xc1c16c8d1d60253d},   /* fcvtzu v0.8h, v1.8h */
{0x258144766d47e646, 0xeb73b393d6f3d373},   /* fcvtzu v0.2s, v1.2s */
{0x42b6607c1999f09d, 0x4bb2842b8f36dc95},   /* fcvtzu v0.4s, v1.4s */
{0x4485d50e99465187, 0x8d40a597b276c02d},   /* fcvtzu v0.2d, v1.2d */
{0x34c9d2ab7bf3251c, 0xd4779febbcf99d79},   /* fcvtzu h0, h1 */
{0x91afff173744dd7d, 0x41a0199c4616cdf8},   /* fcvtzu s0, s1 */
{0x68e7381872cf16d5, 0x18616ebe609eddd0},   /* fcvtzu d0, d1 */
{0x83a4b01e019e3fdf, 0x5dd51933d2c790fc},   /* fcvtas v0.4h, v1.4h */
{0x2797bf750123dc88, 0x15d25f41481c657a},   /* fcvtas v0.8h, v1.8h */
{0x3e091451b9ab2683, 0x1fe17bafc5f0c3ff},   /* fcvtas v0.2s, v1.2s */
{0x8c292eb627693fa7, 0xdb57026b3504bae2},   /* fcvtas v0.4s, v1.4s */
{0xe0edccad607832c7, 0xe4e7ab6225bc5788},   /* fcvtas v0.2d, v1.2d */
{0x6d12c8ead285870b, 0xae57d34d6ce08eac},   /* fcvtas h0, h1 */
{0xe18aadb7c61f1f75, 0x306fc9093ae5c6bf},   /* fcvtas s0, s1 */
{0x7d67527ae08be2a1, 0x5fd896a8f6845e41},   /* fcvtas d0, d1 */
{0xa1eab5af16b0fdbe, 0x675b8d3087716cd1},   /* fcvtau v0.4h, v1.4h */
{0x313175e7700bf2e9, 0x53579307a0d7a741},   /* fcvtau v0.8h, v1.8h */
{0x10b6937d34ef903d, 0xd9986ea5d08268fb},   /* fcvtau v0.2s, v1.2s */
{0x95e202ae68bf2bfa, 0x3827f2c78866bb67},   /* fcvtau v0.4s, v1.4s */
{0x6d8c5e8aa388acca, 0x68fe9c260e614844},   /* fcvtau v0.2d, v1.2d */
{0x27aaa9d6f6edf95a, 0xefb25b569555cb5b},   /* fcvtau h0, h1 */
{0x8ad3347a3450352d, 0xe7b1102bb9c7b2d7},   /* fcvtau s0, s1 */
{0x48fae4c43ff814c1, 0x6c31c2ae500b49c9},   /* fcvtau d0, d1 */
{0xd886b7370fbf2168, 0xab5bdfd87250f3e2},   /* fcvtzs v0.8h, v1.8h, #1 */
{0x3168d23f7f757250, 0xe21444996769370a},   /* fcvtzs v0.4h, v1.4h, #16 */
{0xe7c6f7973e2daf4a, 0x75dcfd9893ffaf17},   /* fcvtzs v0.4s, v1.4s, #7 */
{0x1fdfc44353159e06, 0x043d4da51a4babdd},   /* fcvtzs v0.2s, v1.2s, #32 */
{0x46ebac0ebf036c95, 0x41d6271e38d58352},   /* fcvtzs v0.2d, v1.2d, #20 */
{0x97809216a0df149c, 0x81a0307c9665c2ec},   /* fcvtzs v0.2d, v1.2d, #64 */
{0x60ca0ae1c7ce3fe4, 0x41400677168ec830},   /* fcvtzu v0.8h, v1.8h, #1 */
{0xbd518cc3851089ba, 0xdaeac32e50c32d99},   /* fcvtzu v0.4h, v1.4h, #16 */
{0xc6b42d887730a11c, 0x7db1b271dbeb31b7},   /* fcvtzu v0.4s, v1.4s, #7 */
{0x43fa337e9b037a96, 0x626dc443a4451eeb},   /* fcvtzu v0.2s, v1.2s, #32 */
{0x4acef9d6f8edae6e, 0xee8a30613e1652ec},   /* fcvtzu v0.2d, v1.2d, #20 */
{0xe66c19589fbd2984, 0xaf35298e352440a8},   /* fcvtzu v0.2d, v1.2d, #64 */
{0x3490456829cbefa2, 0xb7999b4504b98260},   /* scvtf v0.8h, v1.8h, #1 */
{0x31311ac19839eb41, 0x67d51ecd074d2114},   /* scvtf v0.4h, v1.4h, #16 */
{0xe70128043559e7f8, 0x29d213beede44a4b},   /* scvtf v0.4s, v1.4s, #7 */
{0x829f6af6d86bd4da, 0xb89ee048d3870629},   /* scvtf v0.2s, v1.2s, #32 */
{0x819bdad7dde99e2f, 0xf1d5a09a2663f843},   /* scvtf v0.2d, v1.2d, #20 */
{0xe2991874148d6705, 0xa15f2af540e1aead},   /* scvtf v0.2d, v1.2d, #64 */
{0x43f72868ae316830, 0x9cbea462bf9a6ede},   /* ucvtf v0.8h, v1.8h, #1 */
{0xc547380363a83afc, 0x27f43630b6334136},   /* ucvtf v0.4h, v1.4h, #16 */
{0x1c518c2a8a134495, 0x54e3285446b3e452},   /* ucvtf v0.4s, v1.4s, #7 */
{0x759f20dba92222e4, 0x7d188077f9db5f6f},   /* ucvtf v0.2s, v1.2s, #32 */
{0x3e91ef1aa400bc08, 0x4d83cb7540b78250},   /* ucvtf v0.2d, v1.2d, #20 */
{0xab7b2611901f76c5, 0xb364fe155d1871eb},   /* ucvtf v0.2d, v1.2d, #64 */
{0x9181e3cb2778c628, 0x58e99935c78c8aa5},   /* scvtf v0.4h, v1.4h */
{0xf691239536e86548, 0x9c2f8798bc9b3bac},   /* scvtf v0.8h, v1.8h */
{0x2a1ed79813894af3, 0x4fa5977b6bdbc3a8},   /* scvtf v0.2s, v1.2s */
{0x52dfef25f4fb1110, 0x3f1d26fe0429aea1},   /* scvtf v0.4s, v1.4s */
{0x09714836aaf1b6b7, 0xf23efb7c9c3a0966},   /* scvtf v0.2d, v1.2d */
{0xda6a78866a61d528, 0xdcd5387a0efddea6},   /* ucvtf v0.4h, v1.4h */
{0xa1c3763e95e255bd, 0x3f609296da06ff37},   /* ucvtf v0.8h, v1.8h */
{0xaa4b50b134940104, 0x719a13c64b74a414},   /* ucvtf v0.2s, v1.2s */
{0x3668ffde650b7587, 0x656d023f9bf91818},   /* ucvtf v0.4s, v1.4s */
{0x49c8bc66207d977e, 0xeed55d2d4427aad3},   /* ucvtf v0.2d, v1.2d */
{0xa7bb6d79c6a16d74, 0x8c7c6d97659a45e8},   /* scvtf h0, h1 */
{0xa351a5d21c9c50c2, 0xe31c5a55e195d8dd},   /* ucvtf s0, s1 */
{0xb354ec7fad2cebd2, 0xddf2ab5d40a4dfc0},   /* scvtf d0, d1 */
{0x5b6db01ff127e369, 0xace14803e32f3feb},   /* fcvtl v0.4s, v1.4h */
{0x2273b9ce5c5074a9, 0xa47c683550b1e08c},   /* fcvtl2 v0.4s, v1.8h */
{0x1e76a7af9d3d3de1, 0xa7bddfc0d7acd25a},   /* fcvtl v0.2d, v1.2s */
{0x77682dc8a4520741, 0x750ce3d61ffc848f},   /* fcvtl2 v0.2d, v1.4s */
{0x48efa75e09046f03, 0x697b3bb41b383793},   /* fcvt s0, h1 */
{0xc85e4e063a2d1f26, 0xebe1e70ac4225c8a},   /* fcvt d0, s1 */
{0xc4e533a38fe41c8d, 0xb984b2ed328ed999},   /* fcvtn v0.4h, v1.4s */
{0x48fe94617208b34a, 0x665d3135b67148dc},   /* fcvtn2 v0.8h, v1.4s */
{0x8d4a564ef9873963, 0x071b70d35236e839},   /* fcvtn v0.2s, v1.2d */
{0x4a89b60d052a46bf, 0x7eebfe2463e0bc1c},   /* fcvtn2 v0.4s, v1.2d */
{0xf5004ff21640380f, 0x358884b9d09ca118},   /* fcvt h0, s1 */
{0x63e57220b67bcc9d, 0xfc4a018427132d95},   /* fcvt s0, d1 */
{0x116bf3c7ebd8bbb4, 0x5bd58924fc760d8d},   /* fcvtxn v0.2s, v1.2d */
{0x7a3d7ec68ed67914, 0xa76bd45dca33b917},   /* fcvtxn2 v0.4s, v1.2d */
{0x6619803d56a60665, 0xf24c3d3c2f2396cc},   /* fcvtxn s0, d1 */
{0xcdbc1f17423b2c13, 0xd8f207e2f3771f8b},   /* fcadd v0.4h, v1.4h, v2.4h, #90 */
{0x8f14535dcfd441fa, 0x5533cf54d7acc26c},   /* fcadd v0.4h, v1.4h, v2.4h, #270 */
{0x512c8bf7102c7a8a, 0x538deacd5e23ee80},   /* fcadd v0.8h, v1.8h, v2.8h, #90 */
{0x74714941ef6c0f6d, 0x468b4a64fa9fafab},   /* fcadd v0.8h, v1.8h, v2.8h, #270 */
{0x4f8780a123028fbc, 0x99297639677c484d},   /* fcadd v0.2s, v1.2s, v2.2s, #90 */
{0x95cab30c5e17af90, 0xcf91656016a7d78d},   /* fcadd v0.2s, v1.2s, v2.2s, #270 */
{0x8b78d04d8d52b64a, 0x2db54c642831e51c},   /* fcadd v0.4s, v1.4s, v2.4s, #90 */
{0xa5822fe1abba6fec, 0x46afac7cd0a7a74a},   /* fcadd v0.4s, v1.4s, v2.4s, #270 */
{0x70f6daa57aaa0376, 0xf64b4ecfe0b2974c},   /* fcadd v0.2d, v1.2d, v2.2d, #90 */
{0x8b6cab2de4371da7, 0x5d38dba57e1e3e67},   /* fcadd v0.2d, v1.2d, v2.2d, #270 */
{0x14a60b0f62721f71, 0x04d55437365dc044},   /* fcmla v0.4h, v1.4h, v2.4h, #0 */
{0xd6464eca8d282fb1, 0xd4bfbd348c12a958},   /* fcmla v0.4h, v1.4h, v2.4h, #90 */
{0x865da27c3634516d, 0xbf6f7a1bb9ce98e4},   /* fcmla v0.4h, v1.4h, v2.4h, #180 */
{0x59bbcd3ca549284d, 0xe07bfa467e445bb7},   /* fcmla v0.4h, v1.4h, v2.4h, #270 */
{0x3e40ecb4f20bfcd9, 0x5b47b3f7d7dafabe},   /* fcmla v0.8h, v1.8h, v2.8h, #0 */
{0x9beaeb0953d0b02d, 0x5e4842342b4e4944},   /* fcmla v0.8h, v1.8h, v2.8h, #90 */
{0x938d7ac9d06b6d4d, 0xa06a677abeae4763},   /* fcmla v0.8h, v1.8h, v2.8h, #180 */
{0x7ec60e524f989c8c, 0x2ecd7cf766f707b5},   /* fcmla v0.8h, v1.8h, v2.8h, #270 */
{0xa33524fbe455b841, 0x80c4d2a384a3ca3f},   /* fcmla v0.2s, v1.2s, v2.2s, #0 */
{0x0197622ee41dab8a, 0x159b3e94faa2b98d},   /* fcmla v0.2s, v1.2s, v2.2s, #90 */
{0x66ce10c46f7abff5, 0x781941b893853afe},   /* fcmla v0.2s, v1.2s, v2.2s, #180 */
{0xf520a7f6e45a2ec4, 0xfd1ec8111bcd7fb6},   /* fcmla v0.2s, v1.2s, v2.2s, #270 */
{0xa8a2d44a64ba7709, 0xb202344a27154a62},   /* fcmla v0.4s, v1.4s, v2.4s, #0 */
{0xbea68f25abb557c7, 0xb7dae0ee4317ead1},   /* fcmla v0.4s, v1.4s, v2.4s, #90 */
{0x10bc349659539698, 0xc3679e649b2954d3},   /* fcmla v0.4s, v1.4s, v2.4s, #180 */
{0x9e4b29eb1c0092c2, 0x3ce937492393b5c6},   /* fcmla v0.4s, v1.4s, v2.4s, #270 */
{0x84a090cad1d82d35, 0x8ec605fa2a3e2019},   /* fcmla v0.2d, v1.2d, v2.2d, #0 */
{0xde86955aaa426fbf, 0x069367c301637750},   /* fcmla v0.2d, v1.2d, v2.2d, #90 */
{0x891a5c07bb561299, 0xbd53cbea3ecbfd88},   /* fcmla v0.2d, v1.2d, v2.2d, #180 */
{0x3f43149c3d87d4db, 0x91e7e3952544230a},   /* fcmla v0.2d, v1.2d, v2.2d, #270 */
