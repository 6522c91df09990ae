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
{0xf99185215c7f91ef, 0xe5ae7660c770274b},   /* fadd v0.4h, v1.4h, v2.4h */
{0x79314398588ad6db, 0xc534a526b0fd1b38},   /* fadd v0.8h, v1.8h, v2.8h */
{0xb92f2812af3af07c, 0x68a07ab7c183c244},   /* fadd v0.2s, v1.2s, v2.2s */
{0x2e13584e411854c9, 0xb3a08d263d0a508e},   /* fadd v0.4s, v1.4s, v2.4s */
{0xda4acf2d8119cc7d, 0x739c3b9685ede37c},   /* fadd v0.2d, v1.2d, v2.2d */
{0x69d694f02ceca804, 0xfd26355f947e1cd7},   /* fsub v0.4h, v1.4h, v2.4h */
{0xf421396a8e04cebd, 0xcbac92f9c898a3e4},   /* fsub v0.8h, v1.8h, v2.8h */
{0x1dd521e7c47b785e, 0x9e4a33c18e5eeba6},   /* fsub v0.2s, v1.2s, v2.2s */
{0xcf3615e3de9a90e0, 0x065aebab7daf65c2},   /* fsub v0.4s, v1.4s, v2.4s */
{0x2354acfec07bd8d2, 0x98008c9260314366},   /* fsub v0.2d, v1.2d, v2.2d */
{0xf1e22026b6c699dc, 0xb1119c6843b3e1cf},   /* fmul v0.4h, v1.4h, v2.4h */
{0x3c9d38cc3774921c, 0x7490f83002c66848},   /* fmul v0.8h, v1.8h, v2.8h */
{0xbdea1fcaf5e08893, 0x195006da9b438d01},   /* fmul v0.2s, v1.2s, v2.2s */
{0x42543e6dbbb36615, 0x12375aacffea2491},   /* fmul v0.4s, v1.4s, v2.4s */
{0x7ea54b8d06676b28, 0x1ea81203f17c9b0f},   /* fmul v0.2d, v1.2d, v2.2d */
{0x4ccb51b5a68afc85, 0x08871df426287989},   /* fdiv v0.4h, v1.4h, v2.4h */
{0x09f62a0c777171ad, 0xd50eae66fadc3a4e},   /* fdiv v0.8h, v1.8h, v2.8h */
{0x89df1b4a5f8e60ad, 0xca010de395828de3},   /* fdiv v0.2s, v1.2s, v2.2s */
{0x1eb5310f5e8b82b9, 0xe74a2087cfa4e4a8},   /* fdiv v0.4s, v1.4s, v2.4s */
{0xbadc3d1e246b02be, 0xd8117b4bb05f9309},   /* fdiv v0.2d, v1.2d, v2.2d */
{0x393d9841cb8146c0, 0x6057d292252fc16d},   /* fsqrt v0.4h, v1.4h */
{0x16371f9eaef92672, 0x71283bb7c0c659fb},   /* fsqrt v0.8h, v1.8h */
{0x178c6d48e6016bb6, 0xe37d56bf79b43489},   /* fsqrt v0.2s, v1.2s */
{0x2ab4d7df4d6ae95a, 0xab0febcd43ae4678},   /* fsqrt v0.4s, v1.4s */
{0xff6131833d99ecdc, 0xd249792dcad034f6},   /* fsqrt v0.2d, v1.2d */
{0x11d4ce982cdc0067, 0xdfc99b051d6f9173},   /* fmla v0.4h, v1.4h, v2.4h */
{0xfcad49fc2b4a9c22, 0x8330971f19fe2df1},   /* fmla v0.8h, v1.8h, v2.8h */
{0x378f2c3c8741a6e4, 0xb8371ddc009e7bd7},   /* fmla v0.2s, v1.2s, v2.2s */
{0xc3cc8b5c20e6ae66, 0x72a1cfe3edf8899c},   /* fmla v0.4s, v1.4s, v2.4s */
{0x76ededed526900d0, 0x98e17bfefa2c4b8f},   /* fmla v0.2d, v1.2d, v2.2d */
{0x452dd4874bbeda93, 0xb725b162c8f9daa7},   /* fmls v0.4h, v1.4h, v2.4h */
{0x6398e7cf6e4c9d24, 0xdd0d4a578f119856},   /* fmls v0.8h, v1.8h, v2.8h */
{0xf458080622222573, 0xe1187308a87333fc},   /* fmls v0.2s, v1.2s, v2.2s */
{0xa75361b4f8d19bfa, 0xd62145a597a9c7ce},   /* fmls v0.4s, v1.4s, v2.4s */
{0x25d88189421cb3d4, 0xa00ba55a5602318a},   /* fmls v0.2d, v1.2d, v2.2d */
{0xf48bebea68c2fb99, 0xe994fceb1f840558},   /* fadd h0, h1, h2 */
{0xd5cc62ccc0bd45a0, 0x6c75d8a0885a316c},   /* fadd s0, s1, s2 */
{0xcb97bbc4be30ec86, 0x75e77b16b9f9af9f},   /* fadd d0, d1, d2 */
{0x79a257cc133b01ed, 0x1d55fb220324d45f},   /* fsub h0, h1, h2 */
{0xb65bc2c8caeb2d8e, 0x3d35c1792423826f},   /* fsub s0, s1, s2 */
{0xc30dd43cf7f9f992, 0xcb56ccad4365a06c},   /* fsub d0, d1, d2 */
{0xdd67f760781ff795, 0x9ba27bc41d0142ec},   /* fmul h0, h1, h2 */
{0x6ed422987d0df41b, 0x920653805c975d28},   /* fmul s0, s1, s2 */
{0x99608b285d867219, 0xe9c450e577dacb24},   /* fmul d0, d1, d2 */
{0x710a5e7266d6c1d9, 0x763ec62e7af3f683},   /* fdiv h0, h1, h2 */
{0xd5afadbf33f5c632, 0x898fce4f7ab1ae6e},   /* fdiv s0, s1, s2 */
{0x64e624ba9e34d5c7, 0xd6235e9c5498bc8d},   /* fdiv d0, d1, d2 */
{0x47022bcc17eed0a1, 0xf913f3ff5dcb7918},   /* fsqrt h0, h1 */
{0x57383069a4432f53, 0x9830c9b8e1e4fab7},   /* fsqrt s0, s1 */
{0x88a83ca64014e572, 0xc71119cd011cdee8},   /* fsqrt d0, d1 */
{0xf102a4ed6e93b7c9, 0x953766359ea91031},   /* fmulx v0.4h, v1.4h, v2.4h */
{0x57e3b13e80401efa, 0x472829c0ddd0a5c5},   /* fmulx v0.8h, v1.8h, v2.8h */
{0x38d688a0d2e03d3d, 0x0d27a965c2cbb7cb},   /* fmulx v0.2s, v1.2s, v2.2s */
{0x0d6cd882c9dd69b8, 0x70a0acf20ed487cf},   /* fmulx v0.4s, v1.4s, v2.4s */
{0xb03f5502de3fdf77, 0x203a5b25f67a5919},   /* fmulx v0.2d, v1.2d, v2.2d */
{0xbee2ec6fd2e83115, 0xf25346704bc302db},   /* fmulx h0, h1, h2 */
{0xe60cf56f69ff60f2, 0x2411e81f329829c0},   /* fmulx s0, s1, s2 */
{0x8f27724b72663e7c, 0x8b9f1a5fe2150c24},   /* fmulx d0, d1, d2 */
{0xfff5c05b62d026a5, 0xb2045a478ca5e13a},   /* fneg v0.4h, v1.4h */
{0xad981970d89923c4, 0xa0f60716804fc8ad},   /* fneg v0.8h, v1.8h */
{0x4e7f1b7887e799c3, 0xb991e0985f90dd47},   /* fneg v0.2s, v1.2s */
{0x44b562eeb6edfcda, 0xbcfc6720f9948481},   /* fneg v0.4s, v1.4s */
{0x2118a5fff6766a86, 0xfa09a4d05e4e91ae},   /* fneg v0.2d, v1.2d */
{0xf9919ce7a34cbe85, 0x864b29f8f962099c},   /* fabs v0.4h, v1.4h */
{0xf218921d71f4f9d6, 0xc2fe58fcdb1ef633},   /* fabs v0.8h, v1.8h */
{0x06d277bd4b5e4532, 0xfc7356e450e56047},   /* fabs v0.2s, v1.2s */
{0x89bd7e69b6957ee0, 0xcde060b80a146c2a},   /* fabs v0.4s, v1.4s */
{0x52a8e11a361049b1, 0xa25d1d38150342ca},   /* fabs v0.2d, v1.2d */
{0xbf1e797ee97dd662, 0x2fec3f73504a9b74},   /* fneg h0, h1 */
{0x8eae2ba09e0b0db7, 0x2cfdcdc899761b50},   /* fneg s0, s1 */
{0xa0f8f64cb3c5dce8, 0x1690c26b9b071f19},   /* fneg d0, d1 */
{0x83d3ff172ca8aeb3, 0x38c0d115ffda1b96},   /* fabs h0, h1 */
{0xb9a1ecbffb54d59a, 0xc9019e07267e27c0},   /* fabs s0, s1 */
{0x76346730801e4ef8, 0xe5eb65e818a955b0},   /* fabs d0, d1 */
{0x90ae7ed2b0dcc565, 0xe5fa8fcf1c975c60},   /* fmin v0.4h, v1.4h, v2.4h */
{0xe5aa6eec44776cdb, 0xd57ed41493c4b444},   /* fmin v0.8h, v1.8h, v2.8h */
{0x112094309dee82da, 0x527045d0b19e5ffc},   /* fmin v0.2s, v1.2s, v2.2s */
{0xb063d5314058b7ea, 0x5b77b71e6b5f06e6},   /* fmin v0.4s, v1.4s, v2.4s */
{0x40e5feefcc082ac3, 0x0a357e075e6a9671},   /* fmin v0.2d, v1.2d, v2.2d */
{0x85c830ed34506615, 0xb0c8d908eb96d178},   /* fmax v0.4h, v1.4h, v2.4h */
{0xc9a45774a850248a, 0xa5e30ea21fec1f80},   /* fmax v0.8h, v1.8h, v2.8h */
{0x250e330c24118820, 0xfb36a10bc780bda4},   /* fmax v0.2s, v1.2s, v2.2s */
{0x14afd80eaba7d663, 0xb21e818199274958},   /* fmax v0.4s, v1.4s, v2.4s */
{0x4a8f49161147261e, 0xa1d0d1cc413fd225},   /* fmax v0.2d, v1.2d, v2.2d */
{0x1aba5b17589d123c, 0x3ac23dd4ed9ecc95},   /* fminnm v0.4h, v1.4h, v2.4h */
{0x15f2a3df6d57c657, 0x75da791e1e7dfb43},   /* fminnm v0.8h, v1.8h, v2.8h */
{0xfa6d2c27f8323439, 0x7476d826974ba5c5},   /* fminnm v0.2s, v1.2s, v2.2s */
{0xa8c65da4316d5caf, 0x12a5cfdb3b5548dc},   /* fminnm v0.4s, v1.4s, v2.4s */
{0x59192c4df46eb8b9, 0xeeb2b706a8ae3ce7},   /* fminnm v0.2d, v1.2d, v2.2d */
{0x70a2434812a16aa2, 0x1a3f4c3ef6431301},   /* fmaxnm v0.4h, v1.4h, v2.4h */
{0xbd01092a682c9409, 0x33b1060aed64a1d7},   /* fmaxnm v0.8h, v1.8h, v2.8h */
{0xfc15e0d1a71e2bc0, 0x39c7f12dbf2c3b5a},   /* fmaxnm v0.2s, v1.2s, v2.2s */
{0xe6197c24bd810994, 0x6ab095f5886834ec},   /* fmaxnm v0.4s, v1.4s, v2.4s */
{0x3c803746931e0e77, 0xe3c9b37c85c287cb},   /* fmaxnm v0.2d, v1.2d, v2.2d */
{0x2521975007c6266d, 0xe0adab3ada0a1890},   /* fabd v0.4h, v1.4h, v2.4h */
{0xeeaf8e138875160c, 0xc3c459a53b929b06},   /* fabd v0.8h, v1.8h, v2.8h */
{0x511d55c33c8cbe21, 0x450d90baa7b027ab},   /* fabd v0.2s, v1.2s, v2.2s */
{0x9e68fcec43752d1f, 0x71f5f8a9c15fc2c5},   /* fabd v0.4s, v1.4s, v2.4s */
{0x3fb20054f10beb55, 0xc31d28433b146b15},   /* fabd v0.2d, v1.2d, v2.2d */
{0x90048f8cf94b7e85, 0xf2a17d277be4ede6},   /* fabd h0, h1, h2 */
{0x283ed0690adf8f6e, 0x61a12adbe7fcf0aa},   /* fabd s0, s1, s2 */
{0x8ed0a3a39cbd053b, 0xe2cfbf7217ad6f09},   /* fabd d0, d1, d2 */
{0xdbf804ba93c4a21d, 0x5dbc7c021cd1b9db},   /* fmin h0, h1, h2 */
{0x2ba7dc8857bf79bb, 0xa292cc0a0d74c5c5},   /* fmin s0, s1, s2 */
{0xb10330fcbc2ba332, 0xd9246136ce49a99b},   /* fmin d0, d1, d2 */
{0x59e647ce8ed42531, 0xc6e362b67f4b4872},   /* fmaxnm h0, h1, h2 */
{0xffb6a7a15997066b, 0xc3fa63b1dcc98739},   /* fmaxnm s0, s1, s2 */
{0xd733be74becdc318, 0x8825dbf60fcebef7},   /* fmaxnm d0, d1, d2 */
{0x2b1da7660f2e232a, 0x60efb1e589b9c470},   /* fcmeq v0.4h, v1.4h, v2.4h */
{0x20341a1a1a86856d, 0x234e79d2ca7d61f0},   /* fcmeq v0.8h, v1.8h, v2.8h */
{0x05fdfeedc76ab654, 0x97082f1aaf81d88d},   /* fcmeq v0.2s, v1.2s, v2.2s */
{0x345d34e53220f5a9, 0xe4a2931464a18103},   /* fcmeq v0.4s, v1.4s, v2.4s */
{0xd3b74ab37d3e7cda, 0xb575c1f923a169b0},   /* fcmeq v0.2d, v1.2d, v2.2d */
{0xe4a6719404e89198, 0xe746cbfe489f18be},   /* fcmgt v0.4h, v1.4h, v2.4h */
{0x192544dada326047, 0x2c4d1f7e865b96a0},   /* fcmgt v0.8h, v1.8h, v2.8h */
{0x32efc7643cfde6c0, 0x5b5ee29dde18a660},   /* fcmgt v0.2s, v1.2s, v2.2s */
{0x11ecaca3eb5f2c9d, 0x40b90394cae08ed3},   /* fcmgt v0.4s, v1.4s, v2.4s */
{0x42f039e1a8c8e067, 0x237c642792d24d9f},   /* fcmgt v0.2d, v1.2d, v2.2d */
{0x6831bd506719e71b, 0x5f884e605196b7f2},   /* fcmge v0.4h, v1.4h, v2.4h */
{0x53a80cbaaa845805, 0x5cdb70bdc4203a52},   /* fcmge v0.8h, v1.8h, v2.8h */
{0xb64df1cd25ed3917, 0xe340bb282a8870fc},   /* fcmge v0.2s, v1.2s, v2.2s */
{0xfa483477c319a882, 0xf31c87cbd9525a5b},   /* fcmge v0.4s, v1.4s, v2.4s */
{0x25f50d5764395b9c, 0xacdc02e5e4cc1a66},   /* fcmge v0.2d, v1.2d, v2.2d */
{0x425098854a1d370e, 0x207f8914291b612a},   /* facgt v0.4h, v1.4h, v2.4h */
{0xfac6199b71eab118, 0xdb2202f15921f0ee},   /* facgt v0.8h, v1.8h, v2.8h */
{0x4b3f4913b89acc5d, 0x57bef8eb2db1fa02},   /* facgt v0.2s, v1.2s, v2.2s */
{0xed025b8d899f59fc, 0x5c96e12b13919a0e},   /* facgt v0.4s, v1.4s, v2.4s */
{0x7c4412590ed01096, 0x507a68f7f9ba43c1},   /* facgt v0.2d, v1.2d, v2.2d */
{0xf3346a1ef7166dc0, 0x94f63b6641acaeff},   /* facge v0.4h, v1.4h, v2.4h */
{0xcac5a81b4757f5e6, 0x7b0791cb24766fd1},   /* facge v0.8h, v1.8h, v2.8h */
{0x2eb537416c9797f5, 0x6cb48b6db50e5aef},   /* facge v0.2s, v1.2s, v2.2s */
{0x73967844c7eb8899, 0x178f4ddcc9ed6153},   /* facge v0.4s, v1.4s, v2.4s */
{0x13307dac4e876a3c, 0xbc5c7019a4d4777f},   /* facge v0.2d, v1.2d, v2.2d */
{0x0d00e1f05d8f32a1, 0x5cc548b513c5ad1a},   /* fcmeq h0, h1, h2 */
{0x38f441ab0a6103d6, 0xd083eef7da34906b},   /* fcmeq s0, s1, s2 */
{0xa130fb3c87d6a17a, 0x32f0c43141d16f6c},   /* fcmeq d0, d1, d2 */
{0x98a06505270c1ccd, 0x66991ce6df2d2083},   /* fcmgt h0, h1, h2 */
{0xa589ff96e60f1398, 0x04cb437dc70763f4},   /* fcmgt s0, s1, s2 */
{0x919daf59576f7b4e, 0x0b1642b0c4654338},   /* fcmgt d0, d1, d2 */
{0x8928287c1318c6c7, 0x110882722d38be98},   /* facge h0, h1, h2 */
{0x83c5b946f8bacf1f, 0x1c07090eb07d1b34},   /* facge s0, s1, s2 */
{0xd9e2acf782d8c958, 0x48403efdf94eb730},   /* facge d0, d1, d2 */
{0x5862affce7bf400e, 0xc65225858619030b},   /* faddp v0.4h, v1.4h, v2.4h */
{0x7523184ba79f1ad2, 0x402962aac1cff1d0},   /* faddp v0.8h, v1.8h, v2.8h */
{0x39166cacfc652c44, 0xc5f179363cc70ff6},   /* faddp v0.2s, v1.2s, v2.2s */
{0x7f44ce34d3c2e7f2, 0x8d3225ff7033fa57},   /* faddp v0.4s, v1.4s, v2.4s */
{0xfe80d85d2c32015c, 0x08bbb5d1e0e2bc0e},   /* faddp v0.2d, v1.2d, v2.2d */
{0x44d4beb87bd6e00a, 0x26927f2fe6983ce6},   /* fmaxp v0.4h, v1.4h, v2.4h */
{0xa139bfeafb7fcd7e, 0x09191b375f42db61},   /* fmaxp v0.8h, v1.8h, v2.8h */
{0xd39a1d1a763576ce, 0x67b530db44df3f49},   /* fmaxp v0.2s, v1.2s, v2.2s */
{0xa4528c68651f4e23, 0xcc684e31cc4f465b},   /* fmaxp v0.4s, v1.4s, v2.4s */
{0x3c98f0aa1e1826cb, 0x678d6e47c7a4fbbd},   /* fmaxp v0.2d, v1.2d, v2.2d */
{0x756c54413525714e, 0xef6ef7f37b7a652b},   /* fminp v0.4h, v1.4h, v2.4h */
{0x7fa9252581874032, 0x506bbf1688c3a26d},   /* fminp v0.8h, v1.8h, v2.8h */
{0xf6e87b66c121f05c, 0x6f4d389f06d02997},   /* fminp v0.2s, v1.2s, v2.2s */
{0x41f6a41776aa0ee6, 0x02691ffdcd7bc9a4},   /* fminp v0.4s, v1.4s, v2.4s */
{0x7573b345f157ba75, 0xef571f9f7fa6f548},   /* fminp v0.2d, v1.2d, v2.2d */
{0xfe6292df7939235c, 0x2ae1e7876099bc26},   /* fmaxnmp v0.4h, v1.4h, v2.4h */
{0xab858a430e7c10f2, 0xa5d90499f4c8ae1a},   /* fmaxnmp v0.8h, v1.8h, v2.8h */
{0x2992de1378f7ff53, 0xe96f4e54ed07e548},   /* fmaxnmp v0.2s, v1.2s, v2.2s */
{0xfdbfd1c9edc9e3e9, 0x2d99287c8a441349},   /* fmaxnmp v0.4s, v1.4s, v2.4s */
{0xaa3789b5d30702d3, 0xeb1b5e3453976043},   /* fmaxnmp v0.2d, v1.2d, v2.2d */
{0xea955532e39ded5b, 0xb1febe7dbe82c7fc},   /* fminnmp v0.4h, v1.4h, v2.4h */
{0xd6c6a5e5889c6bdd, 0x524a91ff0f3fac37},   /* fminnmp v0.8h, v1.8h, v2.8h */
{0xcb2eb7b0d5d92366, 0xb3e627f225412752},   /* fminnmp v0.2s, v1.2s, v2.2s */
{0xb93341058d3eb512, 0xe6f2c037d459bf2f},   /* fminnmp v0.4s, v1.4s, v2.4s */
{0x492ce95561746581, 0x16736bca31740b31},   /* fminnmp v0.2d, v1.2d, v2.2d */
{0xaabb0bc85c43cd72, 0x226be5941180d432},   /* faddp h0, v1.2h */
{0xf2fcb6621367cffe, 0x8c60000e40de3e0b},   /* faddp s0, v1.2s */
{0xd4af1b0f179ba31a, 0xd780dfdf5d2a44d1},   /* faddp d0, v1.2d */
{0x1f131239765b7159, 0xadce5a7d0bfa5ae9},   /* fmaxv h0, v1.4h */
{0x151fa97e69099047, 0xdaad59008036a204},   /* fmaxv h0, v1.8h */
{0x2199c184dcc454fc, 0x0c7ec0cac984be19},   /* fmaxv s0, v1.4s */
{0x35308a31dd18d86c, 0x7cb51367e05abef0},   /* fminv h0, v1.8h */
{0x86cc99e8cf15ffc4, 0x4a804174b307749c},   /* fminv s0, v1.4s */
{0xa681e1a6986fe68e, 0x198ebf18f9f62d2a},   /* frecpe v0.4h, v1.4h */
{0x4ceb6c0809564522, 0x77d0f5c2ab06541d},   /* frecpe v0.8h, v1.8h */
{0x47508e591f84b96d, 0x3f1fb581715cdf39},   /* frecpe v0.2s, v1.2s */
{0x7e94260d3546d794, 0xadc0383f34ac3746},   /* frecpe v0.4s, v1.4s */
{0x152ab1f2d62cd50b, 0x432379d448ed46c4},   /* frecpe v0.2d, v1.2d */
{0xec214281f3b4b504, 0x6bd7756184fae839},   /* frsqrte v0.4h, v1.4h */
{0x9837caf1d59fb463, 0xceb811a4fb89b2f5},   /* frsqrte v0.8h, v1.8h */
{0x4c024444eae6174f, 0x3cc7a3742a802a1d},   /* frsqrte v0.2s, v1.2s */
{0x121fc2238edb62e4, 0xe6d7a732d69ceceb},   /* frsqrte v0.4s, v1.4s */
{0x3632e78601dc1bc6, 0x2e8d12c44b002b84},   /* frsqrte v0.2d, v1.2d */
{0x32a331eec4aa16a3, 0x089531c119d6330b},   /* frecps v0.4h, v1.4h, v2.4h */
{0x7181267504e9c288, 0xf023791cd0b1e716},   /* frecps v0.8h, v1.8h, v2.8h */
{0xa776c39f9d9f78b6, 0x4242c34a72b9b5b0},   /* frecps v0.2s, v1.2s, v2.2s */
{0x8194b87c79545def, 0x367c8ee4138e64d9},   /* frecps v0.4s, v1.4s, v2.4s */
{0x7578d74c8dee2cee, 0x07ffe746b3f2fe82},   /* frecps v0.2d, v1.2d, v2.2d */
{0xf79e44aba6d60d81, 0xfc8e24d6cbcf9974},   /* frsqrts v0.4h, v1.4h, v2.4h */
{0xa2d2f20dd7382eaa, 0x1dfbb3644df71173},   /* frsqrts v0.8h, v1.8h, v2.8h */
{0x2021bb521151a71e, 0x66aa801a20fbb0ec},   /* frsqrts v0.2s, v1.2s, v2.2s */
{0xe4b79abedb7c3684, 0xb52996cc9d2700a5},   /* frsqrts v0.4s, v1.4s, v2.4s */
{0x0864c92b561f994c, 0x519dc08c8f6666bc},   /* frsqrts v0.2d, v1.2d, v2.2d */
{0x726c0729e300c587, 0x7ce32bc096da95c6},   /* frecpe h0, h1 */
{0x6df81f2ddec2d95d, 0x8df5ef90d12813c0},   /* frecpe s0, s1 */
{0x581aa40e0f663d1b, 0xc5838a7c82725c5b},   /* frecpe d0, d1 */
{0x2f8ebef469ca9c0e, 0x10440ea1ba7242e7},   /* frsqrte h0, h1 */
{0x7d89837258e546b5, 0xea517c3731bddb4a},   /* frsqrte s0, s1 */
{0xb58bb8903cf9f3c0, 0x6741eca02cb0b1b1},   /* frsqrte d0, d1 */
{0x2ebf1a88ace549c8, 0xd5c3392e12bf9f71},   /* frecps h0, h1, h2 */
{0xe00a74d380eb8344, 0x827c5f484f0fb609},   /* frecps s0, s1, s2 */
{0x70893e9cfa0a4c0c, 0xb7ef4083d14daf0b},   /* frecps d0, d1, d2 */
{0x69477109e208a10c, 0x4bd89448d9055ec5},   /* frsqrts h0, h1, h2 */
{0x171042120497bc8b, 0x49d0d87f0ccfbdc0},   /* frsqrts s0, s1, s2 */
{0x10130bd133713953, 0x21c456cdc24026b8},   /* frsqrts d0, d1, d2 */
{0xd76ec9ed40a2be84, 0xdcee14cc1147e73d},   /* frintn v0.4h, v1.4h */
{0x510696c88ecca803, 0x323f65a8c07d780a},   /* frintn v0.8h, v1.8h */
{0x57d06aeaf7a1109d, 0x96c18418c67dd63a},   /* frintn v0.2s, v1.2s */
{0x2e9ff453060f9176, 0x2246cce2216b4209},   /* frintn v0.4s, v1.4s */
{0xab1525af814677c3, 0x67376be4bb5c972f},   /* frintn v0.2d, v1.2d */
{0xd915180a70a381a2, 0x696a23d37a9442f0},   /* frintm v0.4h, v1.4h */
{0x42c2389cd4538272, 0x4177708ef7a13e0d},   /* frintm v0.8h, v1.8h */
{0x53e1fe73ba33d266, 0xb184b88f989c5c78},   /* frintm v0.2s, v1.2s */
{0x9de3054451fbc87f, 0xe49a4549dc08300f},   /* frintm v0.4s, v1.4s */
{0x992efff6d8059c70, 0xf9ea3be34e7cfddc},   /* frintm v0.2d, v1.2d */
{0x314340a26e9db464, 0x3dabb21b2c4424c9},   /* frintp v0.4h, v1.4h */
{0x1051a4cbec2fa599, 0x12710b89db6959ee},   /* frintp v0.8h, v1.8h */
{0x5112bb0ac04ca591, 0xb7319c5a2ff8ffec},   /* frintp v0.2s, v1.2s */
{0x86f0a61212fdd03c, 0x2a85953c8225be35},   /* frintp v0.4s, v1.4s */
{0xdcebbda419aace2d, 0xb7fbba08ea2d02f6},   /* frintp v0.2d, v1.2d */
{0x8eb0d427ab8d9e4c, 0x507601767cac4cbf},   /* frintz v0.4h, v1.4h */
{0xf104e55a8ef61e3b, 0x70a064cf24978131},   /* frintz v0.8h, v1.8h */
{0xefad4aa86c6c00cb, 0x419cf710a4b88871},   /* frintz v0.2s, v1.2s */
{0x8733e00ac06b331d, 0x4bc72073f9fc4fb8},   /* frintz v0.4s, v1.4s */
{0x9abf17cba4e20f3d, 0x59edff780ad4f2de},   /* frintz v0.2d, v1.2d */
{0x57189ae38e275447, 0x8e1dcda118f0d75a},   /* frinta v0.4h, v1.4h */
{0xd2e8ded03d4f0437, 0xcada0c4ff85ba4fd},   /* frinta v0.8h, v1.8h */
{0xe64119daba843b3f, 0x6a1b9bf40c74ffef},   /* frinta v0.2s, v1.2s */
{0x21d5c47baf2d497b, 0x7136869a27ca016f},   /* frinta v0.4s, v1.4s */
{0xf0112eba245bc74f, 0x2629ba8c2b8beab3},   /* frinta v0.2d, v1.2d */
{0x63776bf67be2073b, 0x5b9213beb4fcb856},   /* frintx v0.4h, v1.4h */
{0x3fbee329cbba7e2c, 0x00255556558586b1},   /* frintx v0.8h, v1.8h */
{0x2dc2be276535a8f5, 0xa9d3c079d2a24407},   /* frintx v0.2s, v1.2s */
{0xf2e285964ca61cfe, 0xbbf15a288fb06945},   /* frintx v0.4s, v1.4s */
{0x0b4d65e3e0b0f1d9, 0xb287abf3064aae34},   /* frintx v0.2d, v1.2d */
{0xf40c13cba1a68d14, 0x2f83c35a06e8226b},   /* frinti v0.4h, v1.4h */
{0x621ee4cf2ff869ea, 0xcffd47c1e090bfce},   /* frinti v0.8h, v1.8h */
{0x210327884ba47c7a, 0x4e3316ccfa5f18d5},   /* frinti v0.2s, v1.2s */
{0x6b9ee86df05b2b3f, 0xd04a1c782b67031c},   /* frinti v0.4s, v1.4s */
{0x009890cc9a2cf7e7, 0xfdc1a6fa721dc794},   /* frinti v0.2d, v1.2d */
{0x14558bcb81b4cd78, 0x31747a6ad70651b0},   /* fcvtns v0.4h, v1.4h */
{0xdb845ae13bf8db7f, 0xa010b0cc6fb973a9},   /* fcvtns v0.8h, v1.8h */
{0xbc49765ab972b87b, 0x935f4af3e8be8f95},   /* fcvtns v0.2s, v1.2s */
{0xbb57460a70339088, 0x4a056192f035cecc},   /* fcvtns v0.4s, v1.4s */
{0xbbe89b85554a34ef, 0xa48711c570627a61},   /* fcvtns v0.2d, v1.2d */
{0x35e4fdcdbdeb77bc, 0x9130ee47ae185666},   /* fcvtns h0, h1 */
{0xe8222b144f0fc42d, 0x87458cc397d56cc3},   /* fcvtns s0, s1 */
{0xf89a0e6b7cd53d95, 0x86dfb5067a4ecf2c},   /* fcvtns d0, d1 */
{0x8ba724eb0fdf6d12, 0x5f0057b4c90b33ab},   /* fcvtnu v0.4h, v1.4h */
{0x8a7e207c6a5cd3aa, 0xfe0f715bdaa01edc},   /* fcvtnu v0.8h, v1.8h */
{0xbb183963f99ad00e, 0x53999e1a811b34bf},   /* fcvtnu v0.2s, v1.2s */
{0xcae52b158a2969a0, 0xf04f82cfc9b7c38c},   /* fcvtnu v0.4s, v1.4s */
{0x207db4d184c3fb22, 0xbba92ee387e4aaef},   /* fcvtnu v0.2d, v1.2d */
{0x1b198ef37bae65dd, 0x201c764577e6d646},   /* fcvtnu h0, h1 */
{0x76d6c5fd097adde7, 0x7d68a622b322b1c2},   /* fcvtnu s0, s1 */
{0x8019a6923c5b2cbb, 0xd3ebc2ad88f8c7ce},   /* fcvtnu d0, d1 */
{0x44d1688f0ffc9bfc, 0xe58f565fe90802af},   /* fcvtms v0.4h, v1.4h */
{0x2056c5f7ce2e4dbb, 0xc495de7d58f6b98c},   /* fcvtms v0.8h, v1.8h */
{0x7ff47cb327cde767, 0x538cda1db18a9614},   /* fcvtms v0.2s, v1.2s */
{0xeb71eb5848338818, 0x69e0583f008e5b52},   /* fcvtms v0.4s, v1.4s */
{0x26ae02daabb90f97, 0x2cd12ba52ff5d219},   /* fcvtms v0.2d, v1.2d */
{0x98e286cfed7d756a, 0x17f88bfe7c105ac3},   /* fcvtms h0, h1 */
{0x624aebfb8de568b8, 0x7faacd6cb6e5d3d6},   /* fcvtms s0, s1 */
{0xabafc9d1866292f4, 0xfe3cb05dcbae6456},   /* fcvtms d0, d1 */
{0x7358f4c52fa9ec81, 0x0e56c96f2c0d06a1},   /* fcvtpu v0.4h, v1.4h */
{0x7191a3dad097bf68, 0xd11c56670e1df0d8},   /* fcvtpu v0.8h, v1.8h */
{0xdcb6ccf4f7329867, 0xb0627e9163716c08},   /* fcvtpu v0.2s, v1.2s */
{0x18eaa227c9c3cde9, 0x5c2fdab153658351},   /* fcvtpu v0.4s, v1.4s */
{0xd8adb36777ed4fe9, 0xee6c2eebde4399e7},   /* fcvtpu v0.2d, v1.2d */
{0x895b825e7eefa95f, 0xae276925eb14d983},   /* fcvtpu h0, h1 */
{0x2dc7e3a4f204c46a, 0x6daecc41eb7644af},   /* fcvtpu s0, s1 */
{0xe2d229ae045f1f66, 0x96780b571d564ef9},   /* fcvtpu d0, d1 */
{0x85154fdf7bff4138, 0x9a64e858c14b9930},   /* fcvtzs v0.4h, v1.4h */
{0xd660fe98b2695cfc, 0xb74c62f22fd3b83c},   /* fcvtzs v0.8h, v1.8h */
{0xa521eedc2128e339, 0xf26a95a0bd74abf2},   /* fcvtzs v0.2s, v1.2s */
{0xc5c3f7ac8fea1cfe, 0xfd73e3521a38b9c7},   /* fcvtzs v0.4s, v1.4s */
{0xe3059980acd01dba, 0xafb7eda8fd943541},   /* fcvtzs v0.2d, v1.2d */
{0x995a61157607cad8, 0x135d2cd2c9368e64},   /* fcvtzs h0, h1 */
{0xce802936d868a961, 0xad4ecd3e570c6d6c},   /* fcvtzs s0, s1 */
{0x0648f3175861bf68, 0x805f09b73e2d438e},   /* fcvtzs d0, d1 */
{0xf22b86738ddc41a0, 0xb62266501a449802},   /* fcvtzu v0.4h, v1.4h */
{0x32a5327f9e1e6004, 0x7b0aa814a612c02f},   /* fcvtzu v0.8h, v1.8h */
{0x6d7a9cec90b37d28, 0x33bdddd3433b1681},   /* fcvtzu v0.2s, v1.2s */
{0xae68e0695e636fc6, 0x4043b1ed6c6d656f},   /* fcvtzu v0.4s, v1.4s */
{0xc4bbec7d5c13a8b7, 0xcc93c20044dacf57},   /* fcvtzu v0.2d, v1.2d */
{0xd2d787f14b03353c, 0xf23b83bf9a3d64b9},   /* fcvtzu h0, h1 */
{0x5420d56c3b9a6055, 0xbacf8a0fe8947c34},   /* fcvtzu s0, s1 */
{0x57d4aed9cc056873, 0xaee814fcc8768305},   /* fcvtzu d0, d1 */
{0x16f8ab511fab64bf, 0xc2c10518936dae1d},   /* fcvtas v0.4h, v1.4h */
{0xb493168b08d909d3, 0xe095e2a69524ee3e},   /* fcvtas v0.8h, v1.8h */
{0xd96b1f6accee33d2, 0xfa18b14a7f993279},   /* fcvtas v0.2s, v1.2s */
{0x5c067383f440b98e, 0x3c55db2f41404d31},   /* fcvtas v0.4s, v1.4s */
{0x1f057b7d1f03940c, 0x3f9fb9cae0846e88},   /* fcvtas v0.2d, v1.2d */
{0x0b740144ccc4c447, 0xad9a4c91d5718cb3},   /* fcvtas h0, h1 */
{0x17c7d0f16d45e891, 0x48d1820ea234c631},   /* fcvtas s0, s1 */
{0xfabb2a05bbbf16d8, 0x0fa0e305aaaecedc},   /* fcvtas d0, d1 */
{0xd204a84c6fc9f79b, 0xa6765e7c4018f636},   /* fcvtau v0.4h, v1.4h */
{0x600b43d7058a61b4, 0x082cf2cae8fcb5fe},   /* fcvtau v0.8h, v1.8h */
{0x29f92e75f67610dc, 0x0f1a586f16b6d2f1},   /* fcvtau v0.2s, v1.2s */
{0x64e9cb35039a3d6e, 0x10e15ce4fb5dbd66},   /* fcvtau v0.4s, v1.4s */
{0x024aa5546b1b06d9, 0x366fdc071c7ef2ec},   /* fcvtau v0.2d, v1.2d */
{0x2388f16f44d3f037, 0xc166bfd1db71e734},   /* fcvtau h0, h1 */
{0x442f21a7892d682e, 0xecd1cd0ae6e9865b},   /* fcvtau s0, s1 */
{0x6e9a8f5f3e04ba65, 0x21867d864c2665fe},   /* fcvtau d0, d1 */
{0xa8fea07a6e10b6d1, 0xf7c17e531cb9013d},   /* fcvtzs v0.8h, v1.8h, #1 */
{0xe9d258090f3251a1, 0x630201c4390dfc40},   /* fcvtzs v0.4h, v1.4h, #16 */
{0x728195fad3dffb94, 0x385d09412dc25093},   /* fcvtzs v0.4s, v1.4s, #7 */
{0x0f2aea04a7af4a22, 0x56b327b20bc9d15e},   /* fcvtzs v0.2s, v1.2s, #32 */
{0x453726cc129aedf5, 0xb1f33d1d17e4d993},   /* fcvtzs v0.2d, v1.2d, #20 */
{0x80d35a5abd1bde08, 0xb6329ad5b46a324c},   /* fcvtzs v0.2d, v1.2d, #64 */
{0x9d3ca9a54a441421, 0xc6c723ecb464a4d4},   /* fcvtzu v0.8h, v1.8h, #1 */
{0x0979c28744faf900, 0xb0e8e9953fff1043},   /* fcvtzu v0.4h, v1.4h, #16 */
{0x5b03133a1667a533, 0x19652f891a0871bb},   /* fcvtzu v0.4s, v1.4s, #7 */
{0x3bea8b11f3397125, 0x87ddb4807b52f83a},   /* fcvtzu v0.2s, v1.2s, #32 */
{0x089b64212089d075, 0x3235fd17e68a3876},   /* fcvtzu v0.2d, v1.2d, #20 */
{0xe700ef59104df6fd, 0xf2e2ed1a285fd453},   /* fcvtzu v0.2d, v1.2d, #64 */
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
{0xc6f5255a9ec1c691, 0xe084854038a017ad},   /* fcvtl v0.4s, v1.4h */
{0xac6ad2bbdf4a21fd, 0x7f1a6f44aadfee4c},   /* fcvtl2 v0.4s, v1.8h */
{0x053745b39d18977b, 0xd9d29651dbe64748},   /* fcvtl v0.2d, v1.2s */
{0x2f1b9759e530cf0f, 0xa0224d7d7a5b8dbf},   /* fcvtl2 v0.2d, v1.4s */
{0x4a35739d71572f9f, 0xb1786a0b1e85fd04},   /* fcvt s0, h1 */
{0x3b4e6771ff8eaaa4, 0xdd341fb269522dd3},   /* fcvt d0, s1 */
{0xf4315a7bde049c06, 0x6d8596e1f76db13b},   /* fcvtn v0.4h, v1.4s */
{0x4ca411562d53f09e, 0x98015a0c51f1b6a5},   /* fcvtn2 v0.8h, v1.4s */
{0xa49911892f6ec0e5, 0xbe7a1d9e5c5fc304},   /* fcvtn v0.2s, v1.2d */
{0x42b1ce952ef5d6d9, 0xd83f2bbfd7fe9aaf},   /* fcvtn2 v0.4s, v1.2d */
{0x1f1f8e1b14b8b0db, 0x7b9f5edf99620eff},   /* fcvt h0, s1 */
{0xaaca94f65a9f65ac, 0xd9333a5505a40288},   /* fcvt s0, d1 */
{0xc4da70f9b9c4451d, 0xf726750cf5198db5},   /* fcvtxn v0.2s, v1.2d */
{0x35b1947848e72274, 0xe1a4d520f2f6a8fe},   /* fcvtxn2 v0.4s, v1.2d */
{0x13e29ab01aef70dd, 0x12b4ccf104dd313f},   /* fcvtxn s0, d1 */
{0x656e9d3ac00b6e32, 0x75891faccf8c753c},   /* fcadd v0.4h, v1.4h, v2.4h, #90 */
{0x855367f54bea657a, 0x012f1c3b1001d703},   /* fcadd v0.4h, v1.4h, v2.4h, #270 */
{0x81c1982f08bff1f5, 0x510fbc5907a9efb1},   /* fcadd v0.8h, v1.8h, v2.8h, #90 */
{0x84734c610b470a80, 0x3d535375ba748331},   /* fcadd v0.8h, v1.8h, v2.8h, #270 */
{0xc295e2791d2ba623, 0xdab7bde7d3f422d7},   /* fcadd v0.2s, v1.2s, v2.2s, #90 */
{0xef4e9e356150a3f5, 0xba23292a834746a7},   /* fcadd v0.2s, v1.2s, v2.2s, #270 */
{0xfcd0121180c8b778, 0x739fb1bdc7bf7bdb},   /* fcadd v0.4s, v1.4s, v2.4s, #90 */
{0x0b50fb24c389c226, 0x5f171d3570e35a7c},   /* fcadd v0.4s, v1.4s, v2.4s, #270 */
{0x01d1df5c6cf28b5a, 0xfe93bd410fe52a16},   /* fcadd v0.2d, v1.2d, v2.2d, #90 */
{0xd9bed4251977e44c, 0x1e1dd8ba14388906},   /* fcadd v0.2d, v1.2d, v2.2d, #270 */
{0x42e4f846a54a1d6c, 0x5e65237870578af3},   /* fcmla v0.4h, v1.4h, v2.4h, #0 */
{0xb29d326228251f0e, 0x4c75ee5cdf167eb1},   /* fcmla v0.4h, v1.4h, v2.4h, #90 */
{0xc4b20b5ccb7fac1a, 0xf1dad442dc455eeb},   /* fcmla v0.4h, v1.4h, v2.4h, #180 */
{0xb343a7cec64c7952, 0xfe30c7509cf40e02},   /* fcmla v0.4h, v1.4h, v2.4h, #270 */
{0xca09ec81d3046c80, 0x1fd77506ade3791a},   /* fcmla v0.8h, v1.8h, v2.8h, #0 */
{0x48056ee85c07c30f, 0x4decf23d95bc306a},   /* fcmla v0.8h, v1.8h, v2.8h, #90 */
{0x66abc63423e3db4f, 0xab9e135bee4d7671},   /* fcmla v0.8h, v1.8h, v2.8h, #180 */
{0x50104ee97134790f, 0xa99825f133ce4d4a},   /* fcmla v0.8h, v1.8h, v2.8h, #270 */
{0xdd83c18fa6144377, 0xadd11992d282940d},   /* fcmla v0.2s, v1.2s, v2.2s, #0 */
{0x1fbd484ca91ea7d1, 0x030c68f3182da4b5},   /* fcmla v0.2s, v1.2s, v2.2s, #90 */
{0xc8325172dc7a2df3, 0x57949ec69dc4036f},   /* fcmla v0.2s, v1.2s, v2.2s, #180 */
{0x8d78247549b0daea, 0x9a0467f674d4850b},   /* fcmla v0.2s, v1.2s, v2.2s, #270 */
{0x760c69b6d1951c0f, 0x3af76806bfe79de0},   /* fcmla v0.4s, v1.4s, v2.4s, #0 */
{0x2ce99e6298b46c17, 0x54a7b529db3f3b4b},   /* fcmla v0.4s, v1.4s, v2.4s, #90 */
{0xdfb187f5873d23df, 0x9a9b823bf1c77f03},   /* fcmla v0.4s, v1.4s, v2.4s, #180 */
{0xd0694740e6376d69, 0x5e2693b5aad8438a},   /* fcmla v0.4s, v1.4s, v2.4s, #270 */
{0x27a9705dae37e784, 0x2bf04fe740e3a2e1},   /* fcmla v0.2d, v1.2d, v2.2d, #0 */
{0xddab612894497782, 0x3ec33bbc607a66be},   /* fcmla v0.2d, v1.2d, v2.2d, #90 */
{0x2dbf622c230de997, 0xb716bc3b681bd77d},   /* fcmla v0.2d, v1.2d, v2.2d, #180 */
{0xb77547b804dcc9ae, 0x5945bf54b706806a},   /* fcmla v0.2d, v1.2d, v2.2d, #270 */
