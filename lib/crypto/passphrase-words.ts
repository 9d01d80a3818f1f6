/**
 * Words for passphrases: plain English nouns and adjectives of three to eight letters, of things that frighten,
 * offend and embarrass nobody when they are read aloud from a card. Chosen for Interlude.
 */
export const passphraseWords: readonly string[] = `
  acorn agate album alcove alder almond aloe alpine amber anchor anise antler apple apricot apron arbor
  arcade arch archway arena aroma artist ash aspen aster atlas atrium attic auburn autumn avenue avocado
  awning azure badger bagel bakery balcony ballad balloon balm bamboo banana banjo banner barley barn barrel
  basalt basil basin basket bassoon bay bazaar beach beacon bead beagle beam bean bear beaver bedrock bee
  beech beehive beetle bell bellows bench beret berry beryl bicycle birch bird biscuit bison blanket blazer
  blimp bloom blossom blue bluebell bluff board boat bobbin bonfire bonnet bonsai book bookcase border
  botany bottle boulder bouquet bowl bowtie box bracken bramble branch brass bread breeze brick bridge brisk
  bristle broccoli bronze brook broom broth brown brush bubble bucket buckle bud buffalo bugle bulb bumper
  bundle bungalow bunny buoy burlap bus bush button cabbage cabin cabinet cable cactus cadence calendar
  calico calm camel camera camp campfire canal canary candle canopy canvas canyon cape caper caramel caravan
  caraway card cardigan cargo caribou carnival carousel carpet carrot cart cartoon cascade cashew castle
  catalog cattail cavern cedar celery cellar cello cement ceramic cereal chalet chalk chamber channel
  chapter charcoal chariot chart checkers cheddar cheese cherry chess chestnut chicory chimney chipmunk
  chisel chives choir chorus cinder cinema cinnamon circle circus citrus city clam clarinet classic clay
  clear clever cliff climate clipper cloak clock cloud clover coach coast coat cobalt cobble cocoa coconut
  coffee coin colander comet comic compass compost concert condor conifer copper coral cork corn corner
  cornet cosmos cottage cotton couch cougar country cove cowbell coyote crane crayon creek crescent cress
  cricket crimson crisp crocus crown crumb crystal cube cuckoo cumin cup cupboard curio curl currant current
  curtain curve cushion custard cycle cymbal cypress daffodil dahlia dairy daisy dance dapple dawn daylight
  deck deer delta denim depot desert desk dew dewdrop diagram dial diamond diary dill dinner dishes dock
  dogwood doily dolphin dome domino donkey door doorbell doorway dormouse doughnut dove dragon drawer
  drizzle drum drumbeat duck duckling duet dune dusk eagle earring earth easel east eastern echo eclair
  eclipse egg eggplant elastic elder elk elm ember emerald emu enamel engine envelope equator ermine estuary
  evening fabric falcon fan farm farmer fawn feather felt fence fennel fern ferry fiddle field fig finch fir
  firefly fireside fish fjord flag flagpole flannel flask flax fleece flint float flock floor flora flour
  flower flute foam fog foil folder foliage fondue football forest fork fossil fountain fox foxglove frame
  freckle freight fresco fresh fringe frog frost fruit fudge funnel furnace futon gable galaxy gallery
  gallop garage garden gardenia garland garlic garnet gate gazebo gazelle gecko gentle geode geyser gift
  ginger giraffe glacier glade glass glaze glen glider glitter globe glove glow gold golden goldfish golf
  gondola goose gorge gosling gourd grain granary granite granola grape graph grass gravel gravy green
  griddle grocer grotto grove guava guitar gull guppy gymnast habitat hall hamlet hammock hamper hamster
  handle hangar harbor hare harp harvest hat hatch hay hayloft haystack haze hazel heap hearth heath heather
  hedge hedgehog helium helmet hen herald herb heron herring hibiscus hickory hill hillside hinge hive hoist
  holiday hollow holly honey honeydew hood hoop horizon horn hornbeam horse hotel house humble hummus hut
  hyacinth ibis ice iceberg icicle igloo iguana indigo ink inkwell inlet insect iris iron island ivory ivy
  jackal jacket jade jaguar jam jar jasmine jasper jaunty jay jelly jersey jetty jewel jigsaw jolly journal
  jubilee jug juice jumbo jungle juniper kayak kazoo keel kelp kernel kestrel kettle keyboard keyhole kiln
  kilt kimono kindling kiosk kitchen kite kitten kiwi knob knoll koala label lace lacquer ladder ladle
  lagoon lake lamb lamp lantern lapel larch lark larkspur lasso lattice laundry laurel lava lavender lawn
  leaf leather lecture ledge leek lemon lemonade lemur lens lentil leopard letter lettuce level library
  lichen lift light lilac lily lime linen linnet lion llama lobby lobster locket lodge loft log lollipop
  loom loop lotus lounge lucky luggage lullaby lumber lunar lunch lupine lyre lyric macaroni machine magenta
  magnet magnolia magpie mahogany mailbox mallard mallow mammoth mandolin mango mangrove manor mantle map
  maple marble margin marigold marina market marlin marmot maroon marsh mascot mask meadow medal medley
  mellow melody melon meringue merry metal meteor meter midday midnight milk mill millet mineral minnow mint
  mirror mist mitten moat mocha model modern mole monkey month moon moose mop morning mosaic moss moth motor
  mountain mouse muffin mug mulberry mule mural museum mushroom music mussel mustard myrtle napkin narwhal
  nature navy neat nebula necklace nectar needle neon nest nettle newt nickel night nimble noodle noon north
  northern notebook novel novelty nugget nut nutmeg nylon oak oar oasis oat oatmeal oboe ocean octagon
  octave octopus oil olive omelet onion onyx opal opera orange orbit orchard orchid oregano organ origami
  oriole osprey ostrich otter ottoman outdoor oval oven owl oxbow oyster paddle paddock page pagoda pail
  paint palace palette palm pamphlet pancake panda panel pansy panther pantry papaya paper paprika parade
  parasol parcel park parka parlor parrot parsley parsnip pasta pastel pastry pasture patch path patio
  pavement pavilion pea peach peacock peak peanut pear pearl pebble pecan pedal pelican pencil pendant
  penguin penny peony pepper perch perfume petal petunia pewter pheasant photo piano piccolo pickle picnic
  picture pie pigeon pigment pillar pillow pilot pinafore pine pink pint pioneer pitcher pizza placard plain
  planet plank plant plaster plate plateau platform platter plaza pleat plum plumage plume plush pocket
  podium poem poet polar polish pollen polo pond pony poodle poplar poppy porch porridge port porter
  portrait post postcard potato pottery prairie prawn pretzel prism prize proud prune pudding puddle puffin
  pulley pulp puma pumice pumpkin puppet puppy purple purse puzzle pyramid quail quaint quarry quartet
  quartz quay quiche quiet quill quilt quince quiver quiz rabbit raccoon racket radar radio radish raft
  rafter rail railway rain rainbow raincoat raisin rake ramp ranch rapid rattan raven ravine ravioli recipe
  record red redwood reed reef refuge regal region reindeer relish reptile rhubarb rhythm ribbon rice ridge
  ripple river rivulet road robe robin robot rock rocket rodeo roof rooftop room rooster root rose rosebud
  rosemary rotunda round rover rowboat rubber ruby rucksack rudder rug runway russet rustic rye sable saddle
  saffron saga sage sail sailboat sailor salad salmon salsa salt samovar sand sandal sandbox sandwich
  sapling sapphire sardine satchel satin saucer sauna savanna savory scale scallop scarf scarlet scenery
  school science scissors sconce scooter scroll sea seafoam seagull seal seaside season seaweed sedge seed
  sepia sequoia sesame shade shadow shallow shamrock shed sheep shelf shell shelter sherbet shingle ship
  shirt shoe shore shovel shrimp shrub shuttle sidewalk siesta silk silo silver simple singer skate sketch
  ski skiff skillet skirt sky skylark skylight slate sled sleet sleeve slipper slope sloth smooth snail snow
  snowball snowfall snowman soap soccer sock sofa soil solar solid sonata song sonnet sorbet sorrel soup
  south soybean spade spaniel spark sparrow spatula spice spider spinach spindle spiral splash sponge spool
  spoon sprig spring sprout spruce square squash squid squirrel stable stadium stage stairs stamp star
  starch starfish starling statue steam steel stencil step stew stilt stitch stone stool stork story stove
  straw stream street string stripe studio subway sugar suit suitcase summer summit sun sundae sundial
  sunlight sunny sunrise sunset swallow swan sweater swift swing symbol syrup table taffeta tailor tamarind
  tambour tandem tangelo tango tangy tapestry tapioca tarragon tart tartan tassel taxi tea teacup teak teal
  teapot teaspoon tempo tennis tent terrace terrier textile theater thermos thicket thimble thistle thread
  thrush thyme ticket tide tiger tile timber tin tinsel toad toast toaster toffee token tomato topaz topiary
  torch tortoise toucan tower town tractor trail train tram trapeze travel tray treasure treble tree trek
  trellis triangle tricycle trillium trinket trio trolley trombone trophy tropic trout trowel truck truffle
  trumpet trunk tuba tulip tuna tundra tunic tunnel turban turbine turkey turnip turret turtle tuxedo tweed
  twig twilight twine ukulele umbrella unicorn uniform upland urban urchin valley vanilla vapor varnish vase
  vault velvet veneer veranda verdant vessel vest viaduct village vine vineyard vintage viola violet violin
  vista vivid volcano vowel voyage waffle wagon walnut walrus waltz wander warbler warm warren waterway wave
  wax weather weaver wedge weekend well west western whale wharf wheat wheel whisk whisker whistle white
  wicker willow wind windmill window windy wing winter wisteria wolf wombat wonder wood woodland woodwind
  wool workshop world woven wreath wren yacht yak yard yarn yarrow yeast yellow yew yoga yogurt yonder zebra
  zenith zephyr zest zigzag zinc zinnia zipper zither zodiac zucchini
  `
  .trim()
  .split(/\s+/)
